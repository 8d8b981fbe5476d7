/** Puts a text on the clipboard; rejects where the browser or the person denies it. */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text)
}
