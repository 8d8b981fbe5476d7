import type { ConfigPath } from '../config/config.ts'

export type TokenKind = 'space' | 'punctuation' | 'key' | 'string' | 'number' | 'boolean' | 'null' | 'comment' | 'plain'

export interface Token {
  readonly kind: TokenKind
  readonly text: string
}

/** One line without its line feed, already cut into what a reader tells apart, and the settings it shows. */
export interface Line {
  readonly tokens: readonly Token[]
  readonly paths: readonly ConfigPath[]
}

/** A file of any way to deploy. Its text is its lines: preview, zip and clipboard cannot differ. */
export interface OutputFile {
  /** `manifests/20-deployment.yaml`; never made of free text. */
  readonly path: string
  readonly lines: readonly Line[]
}

export const lineText = (line: Line): string => line.tokens.map((token) => token.text).join('')

/** LF, and one at the end. */
export const fileText = (file: OutputFile): string => file.lines.map((line) => `${lineText(line)}\n`).join('')

export const line = (kind: TokenKind, text: string, paths: readonly ConfigPath[] = []): Line => ({
  tokens: text === '' ? [] : [{ kind, text }],
  paths,
})

/** `# one line for each of the text's own`. */
export const commentLines = (text: string, paths: readonly ConfigPath[] = []): Line[] =>
  text.split('\n').map((row) => line('comment', row === '' ? '#' : `# ${row}`, paths))

/** Text that is not YAML (a script, Markdown), with or without its last line feed. */
export const plainFile = (path: string, text: string): OutputFile => ({
  path,
  lines: text
    .replace(/\n$/, '')
    .split('\n')
    .map((row) => line('plain', row)),
})
