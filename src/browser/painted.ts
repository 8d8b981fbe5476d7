// A tab in the background is not painted at all.
const longestWaitMilliseconds = 200

/** Resolves after the browser has had its chance to paint what the page holds by now. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
    setTimeout(resolve, longestWaitMilliseconds)
  })
