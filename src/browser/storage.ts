const prefix = 'realtime-svg.'

/** Where the work of the last visit is. */
export const workKey = 'work'

/** What was kept under `key` in this browser; null when nothing was, or when storage is denied. */
export function stored(key: string): string | null {
  try {
    return localStorage.getItem(prefix + key)
  } catch {
    return null
  }
}

/** Keeps a text under `key`, or forgets it (null). False where storage is denied or full: the page works on without. */
export function keep(key: string, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(prefix + key)
    else localStorage.setItem(prefix + key, text)
    return true
  } catch {
    return false
  }
}

/** Calls back when another tab has changed what is kept under `key`; ends with the function that it returns. */
export function onKept(key: string, callback: () => void): () => void {
  const listen = (event: StorageEvent) => {
    if (event.key === prefix + key || event.key === null) callback()
  }
  addEventListener('storage', listen)
  return () => removeEventListener('storage', listen)
}
