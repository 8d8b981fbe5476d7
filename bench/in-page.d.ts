/** What `in-page.js` gathers in a measured page; times in milliseconds. */
export interface InPage {
  readonly load: { readonly fcp: number; readonly lcp: number; readonly shift: number; readonly tasks: number[] }
  readonly keys: number[]
  readonly presses: number[]
  readonly files: number[]
  /** Of the `answers` that a load has been started with. */
  readonly answered: Promise<number>
  /** Of the `appears` that a load has been started with. */
  readonly appeared: Promise<number>
  readonly setText: (field: Element, text: string) => void
  readonly watchKeys: (previewSelector: string) => void
  readonly watchPress: () => void
  readonly quiet: () => Promise<void>
}

declare global {
  var bench: InPage
}
