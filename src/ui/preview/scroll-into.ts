/**
 * Brings the first match into sight inside of its own scroller, unless one is in sight already; the page itself stays
 * where it is. False when there is no match.
 */
export function scrollInto(scroller: HTMLElement, selector: string): boolean {
  const targets = [...scroller.querySelectorAll<HTMLElement>(selector)]
  const [first] = targets
  if (!first) return false
  const frame = scroller.getBoundingClientRect()
  const margin = frame.height / 4
  const isInSight = (target: HTMLElement) => {
    const box = target.getBoundingClientRect()
    return box.top >= frame.top + margin / 2 && box.bottom <= frame.bottom - margin / 2
  }
  if (!targets.some(isInSight)) scroller.scrollTop += first.getBoundingClientRect().top - frame.top - margin
  return true
}
