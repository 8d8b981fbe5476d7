const prefix = 'realtime-svg.'

/** What was kept under `key` in this browser; null when nothing was, or when storage is denied. */
export function stored(key: string): string | null {
  try {
    return localStorage.getItem(prefix + key)
  } catch {
    return null
  }
}

/** Keeps a text under `key`, or forgets it (null). Where storage is denied or full the page works on without a memory. */
export function keep(key: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(prefix + key)
    else localStorage.setItem(prefix + key, text)
  } catch {
    // Nothing depends on it.
  }
}
