/** The newest Kubernetes 1.x that the output was checked against. */
export const newestMinor = 37

/** "1.24" -> 24; null for every other form, "v1.24" and "1.24.3" too. */
export function minorVersion(text: string): number | null {
  const minor = /^1\.(0|[1-9]\d{0,2})$/.exec(text)?.[1]
  return minor === undefined ? null : Number(minor)
}
