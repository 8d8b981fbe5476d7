/** Calls back once nothing else is to be done; the function that it returns takes that back. */
export function whenIdle(callback: () => void): () => void {
  // Safari has none
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(callback)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(callback)
  return () => cancelIdleCallback(handle)
}
