import { type ComponentType, createElement, use } from 'react'
import { later } from './later.ts'

/** A component that is fetched when it is first rendered, or ahead of need; then it shows at once. */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const once = later(load)
  return (props) => createElement(use(once()), props)
}
