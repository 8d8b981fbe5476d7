import { type ComponentType, createElement, use } from 'react'
import { ahead, known } from './ahead.ts'

/** A component that is fetched when it is first rendered, or ahead of that; then it shows at once. */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let promise: Promise<ComponentType<Props>> | null = null
  const once = () => (promise ??= known(load()))
  ahead(once)
  return (props) => createElement(use(once()), props)
}
