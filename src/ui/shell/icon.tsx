const shapes = {
  chevron: 'm6 4 4 4-4 4',
  reset: 'M3.5 8a4.5 4.5 0 1 0 1.6-3.4M3.5 2.8v2.6h2.6',
  add: 'M8 3.5v9M3.5 8h9',
  remove: 'm4.5 4.5 7 7m0-7-7 7',
  copy: 'M5.5 5.5v-2h7v7h-2m-7-5h7v7h-7z',
  download: 'M8 2.5v7.5m0 0 3-3m-3 3-3-3m-2.5 6.5h11',
  check: 'm3.5 8.5 3 3 6-7',
  error: 'M8 4.5v4.2m0 2.6v.1M5.5 2h5L14 5.5v5L10.5 14h-5L2 10.5v-5z',
  warning: 'M8 6v3.2m0 2.1v.1M8 2 1.8 13.2h12.4z',
  file: 'M4 2h5l3 3v9H4zM9 2v3h3',
  none: 'M4 8h8',
  help: 'M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4M6.2 6.4a1.8 1.8 0 1 1 2.7 1.6c-.6.35-.9.7-.9 1.3M8 11.3v.1',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9m3.3-1.2 3.7 3.7',
  import: 'M8 2.5v7.5m0 0 3-3m-3 3-3-3M2.5 10v3.5h11V10',
  share: 'M8 10V2.5m0 0 2.5 2.5M8 2.5 5.5 5M5 7H3v6.5h10V7h-2',
  saved: 'M4 2h8v12l-4-3.5L4 14z',
  compare: 'M8 1.5v13M6 3.5H2.500v9H6m4-9h3.500v9H10',
  undo: 'M6 3 3 6l3 3M3 6h6.5a3.5 3.5 0 0 1 0 7H6',
  redo: 'm10 3 3 3-3 3m3-3H6.5a3.5 3.5 0 0 0 0 7H10',
  wrench: 'M13.2 4.6a3.3 3.3 0 0 1-4.5 4L4.3 13 3 11.7l4.4-4.4a3.3 3.3 0 0 1 4-4.5L9.5 4.7l.4 1.4 1.4.4z',
  image: 'M8 1.8 13.5 5v6L8 14.2 2.5 11V5zM2.5 5 8 8.2 13.5 5M8 8.2v6',
} as const

export type IconName = keyof typeof shapes

/** A sign in a drawing, 16 by 16. */
export const signPath = (name: IconName): string => shapes[name]

/** A sign beside a text that says the same; never alone. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg viewBox="0 0 16 16" aria-hidden="true">
    <path d={shapes[name]} />
  </svg>
)
