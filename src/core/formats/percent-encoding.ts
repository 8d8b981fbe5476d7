/**
 * "p@ss!" -> "p%40ss%21": all but the unreserved characters of RFC 3986, as Go's url.QueryEscape does in the chart.
 * Throws for half a surrogate pair, which no rule lets through.
 */
export const percentEncoded = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)

/** "p%40ss" -> "p@ss"; a text that is not encoded stays as it is. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
