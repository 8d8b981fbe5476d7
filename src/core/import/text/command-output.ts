import { refusal } from '../../config/refusal.ts'
import type { Reader } from '../imported.ts'

// What people copy from a terminal, and the command whose output can be read instead.
const outputs: readonly (readonly [RegExp, string])[] = [
  [/^NAME\s{2,}(?:READY|TYPE|CLASS|DATA|REFERENCE|STATUS)\b/m, 'kubectl get … -o yaml'],
  [/^Name:\s{2,}\S+\n(?:.*\n){0,3}(?:CreationTimestamp|Labels|Priority):\s/m, 'kubectl get … -o yaml'],
  [/^NAME:\s\S+\nLAST DEPLOYED:[^]*^(?:HOOKS|MANIFEST):/m, 'helm get values RELEASE'],
  [/^NAME:\s\S+\nLAST DEPLOYED:/m, 'helm get values RELEASE'],
  [/^NAME\s+NAMESPACE\s+REVISION\b/m, 'helm get values RELEASE'],
]

/** A table of kubectl or a report of Helm shows too little: refused with the command whose output can be read. */
export const commandOutput: Reader<string> = (text) => {
  const found = outputs.find(([pattern]) => pattern.test(text))
  return found === undefined ? null : refusal('table-output', { value: found[1] })
}
