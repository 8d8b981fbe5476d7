const TAP = /^(?:TAP version \d+|(?:not )?ok \d+ - [A-Z].*|Bail out!.*)\r?$/m
const JSON_START = /^\ufeff?\s*\{\s*"verdict"\s*:/

/** What a text means to be, whole or not: `tap` as verify-image.sh prints it, `json` as it writes it; null when neither. */
export function verdictFormat(text: string): 'tap' | 'json' | null {
  if (JSON_START.test(text)) return 'json'
  return TAP.test(text) ? 'tap' : null
}

/** Whether a text means to be a verdict: Import tells it from settings by that. */
export const looksLikeVerdict = (text: string): boolean => verdictFormat(text) !== null
