import type { ConfigPath } from '../../core/config/config.ts'
import type { Session } from './session.ts'
import { typedValue } from './typed-value.ts'

const isField = (target: unknown): target is HTMLInputElement | HTMLTextAreaElement =>
  (target instanceof HTMLInputElement && target.type === 'text') || target instanceof HTMLTextAreaElement

/**
 * Puts into the form what has been typed into the page so far, and whatever is typed until the function that it returns is
 * called: by then React has taken the fields over. The id of a field is the path of its setting.
 */
export function followEarlyTyping(page: HTMLElement, { type }: Pick<Session, 'type'>): () => void {
  const follow = (target: unknown) => {
    if (isField(target)) type(target.id as ConfigPath, typedValue(target.id as ConfigPath)(target.value))
  }
  const hasText = (field: Element) => isField(field) && field.value !== field.defaultValue
  Array.from(page.querySelectorAll('input, textarea')).filter(hasText).forEach(follow)
  const onInput = ({ target }: Event) => follow(target)
  page.addEventListener('input', onInput)
  return () => page.removeEventListener('input', onInput)
}
