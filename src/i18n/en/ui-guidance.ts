const settings = (number: number) => (number === 1 ? '1 setting' : `${number} settings`)
const lines = (number: number) => (number === 1 ? '1 line' : `${number} lines`)

/** What the page says of a person's steps: fixes, undo, what an edit did to the files. In English. */
export const guidance = {
  notices: 'What just happened',
  dismiss: 'Dismiss',

  undo: 'Undo',
  redo: 'Redo',
  reset: 'Reset all',
  history: 'History',
  undoWhat: (what: string) => `Undo: ${what}`,
  redoWhat: (what: string) => `Redo: ${what}`,
  settings,
  undone: (what: string) => `Undone: ${what}`,
  redone: (what: string) => `Redone: ${what}`,
  wasReset: 'All settings are back at their defaults.',
  presetTaken: (name: string) => `Preset taken: ${name}`,
  offerTaken: (name: string) => `Settings taken: ${name}`,

  fix: 'Fix',
  fixedBy: (what: string) => `Fixed: ${what}`,
  empty: 'empty',
  becomes: 'becomes',

  toDefaults: 'Difference to the defaults',
  toDefaultsShort: '± defaults',
  toOther: (name: string) => `Difference to: ${name}`,
  compareWith: 'Compare with a link, a file or saved settings',
  noDifference: 'Both have the same file.',
  onlyHere: 'Only your settings lead to this file.',
  onlyThere: 'Your settings do not lead to this file.',
  toField: (path: string) => `Made by ${path} — Enter or a click leads there`,

  linesChanged: (number: number, where: string) => `${lines(number)} changed in ${where}`,
  linesRemoved: (number: number, where: string) => `${lines(number)} removed from ${where}`,
  fileCount: (number: number) => `${number} files`,
}

export type GuidanceText = typeof guidance
