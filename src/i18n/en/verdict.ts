import type { PageVerdictTexts } from '../verdict-texts.ts'

const days = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`

/** What is said of a verdict of verify-image.sh, in English. */
export const verdict: PageVerdictTexts = {
  title: 'What the image did',
  image: 'Image',
  digest: 'Digest',
  redis: 'Redis image',
  engine: 'Engine',
  day: 'Day (UTC)',
  clause: 'Id',
  result: 'Result',
  seen: 'Seen',
  results: { ok: 'holds', 'not ok': 'does not hold', skip: 'not asked' },
  standings: {
    same: 'This verdict is about the configured image: the digest is the same.',
    tag: 'This verdict is about the configured tag, which may name another image by now. Set the digest of the image to be sure.',
    'other-digest':
      'This verdict is about another digest than the configured one, so it counts for no clause. Run verify-image.sh for this configuration.',
    'other-image':
      'This verdict is about another image than the configured one, so it counts for no clause. Run verify-image.sh for this configuration.',
    'unknown-digest':
      'This verdict names no digest, because the image was built where the script ran. It cannot be compared with the configured digest and counts for no clause. Push the image, pull it and run verify-image.sh again.',
  },
  refusals: {
    empty: 'There is no text in it. Paste what verify-image.sh printed, or choose its verdict.json.',
    'too-large': 'It is longer than any verdict (64 kB). Paste only what verify-image.sh printed.',
    'not-a-verdict':
      'It is not what verify-image.sh prints or writes. Paste its output from the line “TAP version 14” on.',
    'nothing-run': 'The script could run nothing: {at}',
    'cut-off': 'It is cut off: lines at its end are missing. Paste all of it, down to the line “# verdict”.',
    'other-contract':
      'It was made for another version of the contract or by another version of the script ({at}). Run the verify-image.sh of this page.',
    'wrong-value':
      'It was changed after it was made: {at} holds what the script never writes. Run verify-image.sh again.',
    contradiction: 'It contradicts itself at {at}, so it was changed after it was made. Run verify-image.sh again.',
  },
  why: 'A configuration cannot say how an image behaves. This script starts the image beside a Redis, with no network, and tries each clause. It needs docker, podman or nerdctl, and a minute.',
  script: 'the script verify-image.sh',
  bring: 'Then bring back what it printed, or its verdict.json: paste it here, or drop the file.',
  paste: 'Output of verify-image.sh',
  choose: 'Choose verdict.json',
  old: (count) => `It is ${days(count)} old. What is known of vulnerabilities has changed since; run the script again.`,
  counts: (ok, notOk, skipped) => `${ok} hold, ${notOk} do not, ${skipped} were not asked.`,
  remove: 'Remove this verdict',
  show: 'Show it in the contract',
  refused: 'The verdict was not taken.',
}
