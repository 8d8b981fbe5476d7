import type { ConfigPath } from '../../core/config.ts'

/** Opens what hides a field and moves the focus to it; an item that is gone leads to its list. */
export function focusField(path: ConfigPath): void {
  const element = document.getElementById(path) ?? document.getElementById(path.replace(/\[.*$/, ''))
  if (element === null) return
  element.closest('details')?.setAttribute('open', '')
  element.focus({ preventScroll: true })
  element.scrollIntoView({ block: 'center' })
}
