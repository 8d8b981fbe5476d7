import { type ComponentType, createElement, use } from 'react'
import { prefetch } from './prefetch.ts'
import { tracked } from './tracked.ts'

/** A component that is fetched when it is first rendered, or prefetched; then it shows at once. */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let promise: Promise<ComponentType<Props>> | null = null
  const once = () => (promise ??= tracked(load()))
  // A prefetch that failed is tried again when the component is needed.
  prefetch(() => once().catch(() => (promise = null)))
  return (props) => createElement(use(once()), props)
}
