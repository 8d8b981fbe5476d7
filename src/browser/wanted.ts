import { stored, workKey } from './storage.ts'

// What a mouse does before it presses anything, and whatever else can come first: keys, a screen reader, search in the page, a
// file that is dragged in, a link that is pasted over the address, the menu that prints.
const signs = [
  ...['pointermove', 'pointerdown', 'wheel', 'keydown', 'focusin', 'input', 'click', 'toggle', 'dragenter'],
  ...['hashchange', 'beforeprint'],
]

/**
 * The built page is not what the person has: there is work of last time, a link, or a choice (src/first-paint/choose.js). Or
 * there is no built page, as under the development server.
 */
const isOutdated = (root: Element) =>
  root.childElementCount === 0 ||
  stored(workKey) !== null ||
  location.hash !== '' ||
  Object.keys(document.documentElement.dataset).length > 0

/** Nothing announces a press on a touch screen; and somebody may have pressed, or typed, before this asks. */
const isTooLateToWait = () =>
  matchMedia('(hover: none)').matches ||
  (navigator.userActivation as UserActivation | undefined)?.hasBeenActive !== false

/**
 * Resolves when the built page is not enough: at the first sign of somebody who is going to use it, or at once when it must
 * be ready before there is one. Until then nothing of the program runs.
 */
export const wanted = (root: Element): Promise<void> =>
  new Promise((resolve) => {
    if (isOutdated(root) || isTooLateToWait()) return resolve()
    let rest: string | undefined
    const listen = (event: Event) => {
      if (event instanceof PointerEvent && event.type === 'pointermove') {
        const place = `${event.screenX} ${event.screenY}`
        // The browser tells a page where the pointer rests, too.
        if (place === (rest ??= place)) return
      }
      signs.forEach((sign) => removeEventListener(sign, listen, true))
      resolve()
    }
    signs.forEach((sign) => addEventListener(sign, listen, { capture: true, passive: true }))
  })
