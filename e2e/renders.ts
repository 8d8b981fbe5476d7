import type { Page } from '@playwright/test'

/** What React's own developer tools read of a fiber (react-reconciler/src/ReactInternalTypes.js). */
interface Fiber {
  readonly type: unknown
  readonly flags: number
  readonly child: Fiber | null
  readonly sibling: Fiber | null
  readonly alternate: Fiber | null
}

declare global {
  interface Window {
    renders: number
  }
}

/** Counts, from the next page on, how often any component of it is rendered again; `window.renders` holds the sum. */
export const countRenders = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const performedWork = 1
    // A subtree that bailed out is shared with the tree before; in any other a component that ran has the flag.
    const count = (fiber: Fiber, before: Fiber): number => {
      let sum = typeof fiber.type !== 'string' && fiber.type !== null && (fiber.flags & performedWork) !== 0 ? 1 : 0
      if (fiber.child === before.child) return sum
      for (let child = fiber.child; child !== null; child = child.sibling)
        if (child.alternate !== null) sum += count(child, child.alternate)
      return sum
    }
    window.renders = 0
    Object.assign(window, {
      __REACT_DEVTOOLS_GLOBAL_HOOK__: {
        supportsFiber: true,
        inject: () => 1,
        onCommitFiberUnmount: () => {},
        onPostCommitFiberRoot: () => {},
        onCommitFiberRoot: (_: number, { current }: { readonly current: Fiber }) => {
          if (current.alternate !== null) window.renders += count(current, current.alternate)
        },
      },
    })
  })
