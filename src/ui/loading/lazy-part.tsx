import { type ComponentType, createElement, use } from 'react'
import { ahead, known } from './ahead.ts'

/** A component that is fetched when it is first rendered, or ahead of that; then it shows at once. */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let promise: Promise<ComponentType<Props>> | null = null
  const once = () => (promise ??= known(load()))
  // What failed ahead of need is tried again when it is needed.
  ahead(() => once().catch(() => (promise = null)))
  return (props) => createElement(use(once()), props)
}
