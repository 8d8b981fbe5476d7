import type { Place } from '../../core/outputs/command.ts'

/** A page from a server is a Helm repository too; one that was opened from disk is not. */
const isServed = /^https?:$/.test(location.protocol)

/** Where the page is served from, as far as the commands need to know. */
export const place: Place = { chartRepository: isServed ? new URL('./charts', location.href).href : null }

/** For the files of a bundle, which are the same wherever the page stands. */
export const nowhere: Place = { chartRepository: null }
