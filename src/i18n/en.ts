import { fields } from './en/fields.ts'
import { rules } from './en/rules.ts'
import { ui } from './en/ui.ts'
import type { Messages } from './messages.ts'

export const en: Messages = { language: 'en', fields, rules, ui }
