// A browser may still be reading the file when the click returns.
const releaseAfterMilliseconds = 60_000

/** Hands a file to the browser's own downloads, as `name`. */
export function download(name: string, content: BlobPart, mediaType: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: mediaType }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), releaseAfterMilliseconds)
}
