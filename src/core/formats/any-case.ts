/** `http` -> `[hH][tT][tT][pP]`, for a text that programs compare without its case: `(?i)` is not of JavaScript. */
export const anyCase = (text: string): string =>
  text.replace(/[a-z]/gi, (char) => `[${char.toLowerCase()}${char.toUpperCase()}]`)
