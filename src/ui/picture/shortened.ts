// Hangul, kana, ideographs and full-width forms take two cells of a fixed-width font.
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/

const cells = (text: readonly string[]) => text.reduce((sum, one) => sum + (wide.test(one) ? 2 : 1), 0)

/** As many characters of `from` as fit into `room` cells. */
function fitting(from: readonly string[], room: number): readonly string[] {
  const end = from.findIndex((_, index) => cells(from.slice(0, index + 1)) > room)
  return end < 0 ? from : from.slice(0, end)
}

/** `realtime-svg-backend:v1.0.0` in 20 cells -> `realtime-sv…d:v1.0.0`: the start and the end tell names apart. */
export function shortened(text: string, room: number): string {
  const all = [...text.replaceAll(/\s+/g, ' ')]
  if (cells(all) <= room) return all.join('')
  const tail = fitting(all.toReversed(), Math.floor((room - 1) * 0.4)).toReversed()
  return [...fitting(all, room - 1 - cells(tail)), '…', ...tail].join('')
}
