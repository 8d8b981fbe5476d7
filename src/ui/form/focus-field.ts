import type { ConfigPath } from '../../core/config/config.ts'

/** The control of a setting; that of its list where the item is gone; null while the form has neither. */
export const fieldOf = (path: ConfigPath): HTMLElement | null =>
  document.getElementById(path) ??
  document.querySelector<HTMLElement>(`[data-other="${CSS.escape(path)}"]`) ??
  document.getElementById(path.replace(/\[.*$/, ''))

/** Opens what hides a field and moves the focus to it. */
export function focusField(path: ConfigPath): void {
  const element = fieldOf(path)
  if (element === null) return
  element.closest('details')?.setAttribute('open', '')
  element.focus({ preventScroll: true })
  element.scrollIntoView({ block: 'center' })
}
