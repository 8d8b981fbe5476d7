import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** The instructions in order, each in one line: `['COPY', 'a b']`. */
const instructions = read('Dockerfile')
  .replace(/\\\n\s*/g, '')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): [string, string] => {
    const [name = '', ...rest] = line.split(' ')
    return [name, rest.join(' ')]
  })
const all = (name: string): string[] => instructions.filter(([own]) => own === name).map(([, rest]) => rest)

/** What the builder gets to see. */
const context = Array.from(read('.dockerignore').matchAll(/^!(.+)$/gm), ([, path]) => path!)

test('every base image is named by tag and digest', () => {
  expect(all('FROM')).toHaveLength(2)
  for (const base of all('FROM'))
    expect(base).toMatch(/^(--platform=\$BUILDPLATFORM )?[\w./-]+:[\w.-]+@sha256:[0-9a-f]{64}( AS \w+)?$/)
})

test('everything that is copied is there and gets to the builder', () => {
  for (const path of context) expect(existsSync(join(root, path)), path).toBe(true)
  const copied = all('COPY')
    .filter((rest) => !rest.startsWith('--from'))
    .flatMap((rest) => rest.split(' ').slice(0, -1))
    .filter((path) => path !== '.')
  for (const path of copied) {
    expect(existsSync(join(root, path)), path).toBe(true)
    expect(
      context.some((seen) => path === seen || path.startsWith(`${seen}/`)),
      path,
    ).toBe(true)
  }
})

test('nginx finds its files and the page, made by no script of a package', () => {
  const [, root] = /^ *root (\S+);$/m.exec(read('hosting/nginx/nginx.conf')) ?? []
  expect(all('COPY').slice(2)).toEqual([
    'hosting/nginx/nginx.conf hosting/nginx/ipv6.conf /etc/nginx/',
    'hosting/nginx/configurator /etc/nginx/configurator',
    `--from=build /build/dist ${root}`,
  ])
  expect(all('RUN')).toEqual(['npm ci --ignore-scripts --no-audit --no-fund', 'npm run build'])
})

test('it runs as a number that is not root, on a port that needs none', () => {
  expect(all('USER').at(-1)).toMatch(/^[1-9]\d*:[1-9]\d*$/)
  const [port] = all('EXPOSE')
  expect(Number(port)).toBeGreaterThan(1023)
  expect(read('hosting/nginx/nginx.conf')).toContain(`listen ${port};`)
  expect(read('hosting/nginx/ipv6.conf')).toContain(`listen [::]:${port};`)
  expect(all('HEALTHCHECK')[0]).toContain(`http://127.0.0.1:${port}/healthz`)
})

test('nothing but /tmp is written to', () => {
  const written = [...read('hosting/nginx/nginx.conf').matchAll(/^\s*(?:pid|\w+_temp_path) (\S+);/gm)]
  expect(written).toHaveLength(6)
  for (const [, path] of written) expect(path).toMatch(/^\/tmp\//)
})
