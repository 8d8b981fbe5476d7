import { firstFields } from './en/first-fields.ts'
import { ui } from './en/ui.ts'
import type { Messages } from './messages.ts'

export const en: Messages = { language: 'en', fields: firstFields, ui }
