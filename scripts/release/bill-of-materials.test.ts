import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { billOfMaterials } from './bill-of-materials.ts'

interface Locked {
  readonly version: string
  readonly integrity: string
  readonly dev?: true
  readonly devOptional?: true
}

interface Bill {
  readonly bomFormat: string
  readonly metadata: { readonly component: { readonly name: string } }
  readonly components: readonly { readonly name: string; readonly version: string; readonly hashes: Hash[] }[]
}

interface Hash {
  readonly alg: string
  readonly content: string
}

const elsewhere = mkdtempSync(join(tmpdir(), 'bill-'))
afterAll(() => rmSync(elsewhere, { recursive: true }))

const written = billOfMaterials('.')

test('it names every package of the lockfile that is not for development alone, with its hash', () => {
  const bill = JSON.parse(written) as Bill
  expect([bill.bomFormat, bill.metadata.component.name]).toEqual(['CycloneDX', 'realtime-svg-configurator'])
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> }
  const shipped = Object.entries(packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
    .map(([path, { version, integrity }]) => [path.replace(/^.*node_modules\//, ''), version, integrity])
  const listed = bill.components.map(({ name, version, hashes: [hash] }) => [
    name,
    version,
    `sha512-${Buffer.from(hash!.content, 'hex').toString('base64')}`,
  ])
  expect(shipped.length).toBeGreaterThan(8)
  expect(listed.sort()).toEqual(shipped.sort())
})

test('the same lockfile makes the same bytes in another folder, at another time', () => {
  for (const file of ['package.json', 'package-lock.json']) cpSync(file, join(elsewhere, file))
  expect(billOfMaterials(elsewhere)).toBe(written)
})
