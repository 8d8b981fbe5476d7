/** What the dialogs say; fetched with them. In English. */
export const dialogs = {
  close: 'Close',
  nothingFound: 'No setting is called that.',
  searchHint: 'Name, key or clause: memory, tls, APP-SIGTERM',
  results: 'Settings',
  resultCount: (count: number) => (count === 1 ? '1 setting' : `${count} settings`),

  shareTitle: 'Share this configuration',
  shareText:
    'The link holds only what differs from the defaults, and the version of the contract. No password can be in it.',
  link: 'Link',
  copyLink: 'Copy link',
  linkCopied: 'The link is copied.',
  linkSelected: 'The browser does not allow copying here. The link is selected: press Ctrl or Cmd and C.',
  shareDefaults: 'Nothing differs from the defaults, so the link opens the page as it is.',

  restoredTitle: {
    link: 'Opened from a link',
    work: 'Restored from your last visit',
    saved: 'Opened from “Saved”',
  },
  restoredText: 'Everything else was restored. What stands below has its default instead:',
  keptWhole: (name: string) => `The original is kept whole under “Saved”, as: ${name}`,

  importTitle: 'Import',
  importText:
    'Choose, drop or paste what you have: values.yaml of this or another chart, a HelmRelease, an Application, a Compose or .env file, terraform.tfvars, an earlier zip, or the YAML of running objects:',
  importCommand: 'kubectl get deploy,svc,ingress,cm,hpa,pdb,netpol -o yaml',
  chooseFile: 'Choose files',
  pasteHere: 'Or paste its text, or a link of this page',
  howTaken: 'What the text leaves out',
  instead: 'Instead of what is here',
  onTop: 'On top of what is here',
  dropHere: 'Drop files to import them',
  accept: 'Take over',
  changes: (count: number) =>
    count === 0 ? 'Nothing would change.' : count === 1 ? '1 setting would change' : `${count} settings would change`,
  setting: 'Setting',
  now: 'Now',
  then: 'Then',
  notUnderstood: 'Not taken over',
  noted: 'Please note',
  dropped: 'Not kept',
  refused: 'This could not be imported.',
  pasted: 'pasted text',

  compareTitle: 'Compare',
  compareText:
    'Your settings beside others: the defaults, saved ones, a link of this page, or a file that Import reads. Nothing is changed.',
  compareWith: 'Compare with',
  defaults: 'Defaults',
  there: 'There',
  differing: (count: number) => (count === 1 ? '1 setting differs' : `${count} settings differ`),
  fileCount: (count: number) =>
    count === 0 ? 'All files are the same.' : count === 1 ? '1 file differs' : `${count} files differ`,
  lineCount: (count: number) => (count === 1 ? '1 line' : `${count} lines`),
  onlyThere: 'only there',
  noFiles: 'One of those settings is wrong, so they lead to no files. Open them to see which.',
  hereWrong: 'Correct the errors of your settings first: until then they lead to no files.',

  savedTitle: 'Saved in this browser',
  name: 'Name',
  save: 'Save current settings',
  noneSaved: 'Nothing is saved yet.',
  open: 'Open',
  compare: 'Compare',
  rename: 'Rename',
  delete: 'Delete',
  deleted: (name: string) => `Deleted: ${name}`,
  undo: 'Undo',
  savedAs: (name: string) => `Saved: ${name}`,
  same: 'The same as the current settings.',
  storageDenied:
    'This browser does not allow storing, or its storage is full. Save deployment-config.json from the zip instead.',

  shortcutsTitle: 'Keyboard shortcuts',
  keys: {
    search: 'Search settings',
    download: 'Download the zip',
    undo: 'Undo (outside of text fields)',
    redo: 'Redo (outside of text fields)',
    help: 'This list',
    close: 'Close a dialog',
    lines: 'Move along the lines of a file; Enter goes to the field',
  },
}
