import { joined } from '../field-texts.ts'
import { fieldHelp } from './field-help.ts'
import { fields } from './fields.ts'
import { firstFields } from './first-fields.ts'

/** Label and sentence of every setting, in English. */
export const fieldTexts = joined(firstFields, fields, fieldHelp)
