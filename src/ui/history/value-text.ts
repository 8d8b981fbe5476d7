import type { Messages } from '../../i18n/messages.ts'

/** Whatever stands between the scheme and the host of an address is nobody's business on a screen. */
const withoutLogin = (text: string) => text.replace(/:\/\/.*@/, '://…@')

/** How the value of any setting reads in a sentence: `on`, `512Mi`, `linux/amd64, linux/arm64`. */
export function valueText(value: unknown, { ui }: Messages): string {
  if (typeof value === 'boolean') return value ? ui.on : ui.off
  if (Array.isArray(value)) return value.map((item) => valueText(item, { ui } as Messages)).join(', ') || ui.none
  if (typeof value === 'object' && value !== null) return Object.values(value).join(': ')
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? withoutLogin(value) : ''
  return text === '' ? ui.guidance.empty : text
}
