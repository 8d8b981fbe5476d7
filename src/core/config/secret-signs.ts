/** What GitHub, GitLab, Docker and AWS give out, each known by its beginning; JSON Web Tokens, private keys. */
export const tokens: readonly RegExp[] = [
  /(?<![\w-])(?:gh[opsur]_|github_pat_|glpat-|dckr_(?:pat|oat)_)[\w-]+/g,
  /(?<!\w)AKIA[A-Z\d]{12,}/g,
  /(?<!\w)eyJ[\w-]+\.eyJ[\w.-]*/g,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[^]*/g,
]

/** Whether one of them is in a text. */
export const hasToken = (text: string): boolean => tokens.some((token) => text.search(token) >= 0)

const NAMED = /(?:^|[._/-])(?:password|passwd|passphrase|pwd|token|(?:api|access|secret)-?key|client-?secret)$/i
// A switch, a number, a place in a vault.
const NO_SECRET = /^(?:true|false|yes|no|on|off|none|null|enabled|disabled|\d*|[\w.-]+(?:\/[\w.-]+)+)$/i

/** Whether a value is a secret by what its key is called: `password: hunter2`. */
export const isNamedSecret = (key: string, value: string): boolean => NAMED.test(key) && !NO_SECRET.test(value)

// As cloud providers make keys: one word of letters in both cases and of digits.
const RANDOM = /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d.*\d)[A-Za-z\d+/]{16,}={0,2}$/

/** Whether a text that should be a name looks as a generated key does: `q7Jb0XvT9aLkPzRd2mWc`. */
export const looksRandom = (text: string): boolean => RANDOM.test(text)
