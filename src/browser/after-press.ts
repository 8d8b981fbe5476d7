/**
 * Does it now or, while a pointer is pressed, as soon as it is released and its click has happened: what comes into sight
 * between press and release moves the button away from under the pointer, and the click is lost.
 */
export function afterPress(action: () => void): void {
  if (document.querySelector(':active') === null) return action()
  const released = new AbortController()
  const act = () => {
    released.abort()
    setTimeout(action)
  }
  for (const type of ['pointerup', 'pointercancel', 'dragend'])
    addEventListener(type, act, { capture: true, signal: released.signal })
}
