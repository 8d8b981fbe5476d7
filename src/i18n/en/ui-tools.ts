/** The names of the tools in the top bar and what is said outside of their dialogs. In English. */
export const tools = {
  tools: 'Tools',
  search: 'Search settings',
  import: 'Import',
  share: 'Share',
  saved: 'Saved',
  shortcuts: 'Keyboard shortcuts',
  imported: (name: string) => `Imported: ${name}`,
  opened: (name: string) => `Opened: ${name}`,
  openedLink: 'Opened from the link.',
  broken: 'Something on this page broke.',
  brokenWork: 'Your settings are kept in this browser.',
  outdated: 'A part of the page could not be loaded. A newer version may be there, or the network is gone.',
  notStored:
    'This browser stores nothing here: its storage is denied or full. The address of the page holds your settings.',
  unreadable: 'What this browser had stored cannot be read. These are the default settings.',
  saveWork: 'Save settings as a file',
  reload: 'Load the page again',
  private: 'Nothing you type leaves this browser.',
  contract: 'Container Image Contract',
  licenses: 'Licences',
}
