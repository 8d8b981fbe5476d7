/** Refused by the API server for Prefix and Exact (kubernetes pkg/apis/networking/validation/validation.go). */
const REFUSED = ['//', '/./', '/../', '%2f', '%2F']
const REFUSED_AT_END = ['/.', '/..']

const CONTROL = /[\u0000-\u001f\u007f-\u009f]/

/** An absolute path; with Prefix and Exact also one that is already in its shortest form. */
export function isIngressPath(path: string, pathType: string): boolean {
  if (!path.startsWith('/') || CONTROL.test(path)) return false
  if (pathType === 'ImplementationSpecific') return true
  return !REFUSED.some((part) => path.includes(part)) && !REFUSED_AT_END.some((end) => path.endsWith(end))
}

/** Holds a character that means something in a pattern, or a blank: Prefix and Exact take it literally or refuse it. */
export const looksLikeRegex = (path: string): boolean => /[*+?()[\]{}|^$\\\s]/.test(path)
