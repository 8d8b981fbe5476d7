const REFUSED = /[:\u0000-\u001f\u007f-\u009f]/

/** A place in a container where a volume can go: "/tmp". Absolute, not "/" itself, without ":" (Kubernetes) or "..". */
export function isMountPath(text: string): boolean {
  if (!text.startsWith('/') || REFUSED.test(text)) return false
  const names = text.split('/').filter((name) => name !== '')
  return names.length > 0 && !names.some((name) => name === '.' || name === '..')
}
