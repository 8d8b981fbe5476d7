// What browsers say when a part of the page that is fetched later is not there any more (Chromium, Firefox, Safari).
const OUTDATED = /dynamically imported module|module script failed|preload/i

/** Whether a part of the page could not be fetched: a newer version is there, or the network is gone. */
export const isOutdated = (error: unknown): boolean => error instanceof Error && OUTDATED.test(error.message)
