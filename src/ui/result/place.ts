import type { Place } from '../../core/outputs/commands.ts'

/** Where the page is served from, as far as the commands need to know. */
export const place: Place = { chartRepository: null }
