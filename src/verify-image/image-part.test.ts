import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'

/** What the part for the image itself prints of each clause, with an engine that answers every question by this text. */
function said(answer: string): string[] {
  const before = `
    answers() { printf '%s' '${answer}'; }
    printable() { printf '%s' "$1"; }
    result() { printf 'said %s %s\\n' "$1" "$2"; }
    holds() { if [ $? = 0 ]; then result ok "$@"; else result 'not ok' "$1"; fi; }
    engine=answers image=example.com/app:1 platforms=linux/amd64 contract=1 redis=r version=v run=r`
  const script = `${before}\n. "$0"`
  return execFileSync('sh', ['-c', script, `${import.meta.dirname}/5-image.sh`], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.startsWith('said '))
    .map((line) => line.slice('said '.length))
}

test.runIf(process.platform !== 'win32').each([
  ['', 'skip IMG-SIZE'],
  ['500000000', 'ok IMG-SIZE'],
  ['500000001', 'not ok IMG-SIZE'],
])('an engine that answers %j', (answer, expected) => {
  expect(said(answer)).toContain(expected)
})
