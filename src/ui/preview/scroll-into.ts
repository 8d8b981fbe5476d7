/** Brings the first match into sight inside of its own scroller; the page itself stays where it is. */
export function scrollInto(scroller: HTMLElement, selector: string): void {
  const target = scroller.querySelector<HTMLElement>(selector)
  if (!target) return
  const [frame, box] = [scroller.getBoundingClientRect(), target.getBoundingClientRect()]
  const margin = frame.height / 4
  if (box.top >= frame.top + margin / 2 && box.bottom <= frame.bottom - margin / 2) return
  scroller.scrollTop += box.top - frame.top - margin
}
