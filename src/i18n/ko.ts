import { firstFields } from './ko/first-fields.ts'
import { ui } from './ko/ui.ts'
import type { Messages } from './messages.ts'

export const ko: Messages = { language: 'ko', fields: firstFields, ui }
