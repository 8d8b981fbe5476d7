import { fields } from './en/fields.ts'
import { ui } from './en/ui.ts'
import type { Messages } from './messages.ts'

export const en: Messages = { language: 'en', fields, ui }
