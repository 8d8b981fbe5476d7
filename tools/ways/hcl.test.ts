import fc from 'fast-check'
import { load } from 'js-yaml'
import { expect, test } from 'vitest'
import { makesNamespace } from '../../src/core/manifests/names.ts'
import { firstSecrets } from '../../src/core/secrets/index.ts'
import { hclString, hclText } from '../../src/core/ways/terraform/hcl.ts'
import { count, seed, which } from '../kube/configurations.ts'
import { hostileTexts } from '../kube/hostile-text.ts'
import { parse } from './packages.ts'
import { deployedBy, filesOf } from './with-way.ts'

/** A template without a part to fill in, as Terraform takes it: hcl2json leaves `$${` as it is written. */
const meant = (text: string) => text.replace(/([$%])\1\{/g, '$1{')
const meantIn = (node: unknown): unknown => {
  if (typeof node === 'string') return meant(node)
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [meant(key), meantIn(value)]))
}

interface Module {
  readonly resource: {
    readonly kubernetes_namespace_v1?: { readonly this: [{ readonly metadata: [object] }] }
    readonly kubernetes_labels?: { readonly secret_made_before: [{ readonly for_each: string }] }
    readonly helm_release: { readonly this: [{ readonly name: string; readonly namespace: string }] }
  }
}

const texts = [
  ...hostileTexts,
  ...['${a}', '$${a}', '$$${a}', '%{if}', '%%{if}', '$', '$$', '{', '"${"', '\\${a}', '<<EOT', '#', '//', '/*'],
  ...fc.sample(fc.string({ unit: 'binary' }), { numRuns: count * 10, seed }),
  ...fc.sample(fc.string({ unit: fc.constantFrom('$', '%', '{', '}', '"', '\\', '\n', 'a') }), {
    numRuns: count * 10,
    seed,
  }),
]

test(`HCL's own parser reads every text as it was (${texts.length} texts, SEED=${seed})`, async () => {
  const read = (await parse('a.tf', hclText(texts.map((text, i) => ({ [`t${i}`]: text }))))) as Record<string, string>
  // HCL itself brings every text into NFC.
  const wrong = texts.filter((text, i) => meant(read[`t${i}`]!) !== text.normalize('NFC'))
  expect(wrong).toEqual([])
})

test('the parser would show a wrong quote', async () => {
  expect(hclString('${a}')).toBe('"$${a}"')
  expect(await parse('a.tf', 'a = "${b}"\n')).not.toEqual(await parse('a.tf', `a = ${hclString('${b}')}\n`))
  await expect(parse('a.tf', 'a = "b\n"\n')).rejects.toThrow()
})

test(`the module has the Namespace of the manifests, its Secrets and the release (${which})`, async () => {
  for (const config of deployedBy('terraform')) {
    const files = filesOf(config)
    const parsed = await Promise.all(
      ['versions', 'variables', 'outputs', 'main'].map((name) => parse(`${name}.tf`, files[`terraform/${name}.tf`]!)),
    )
    const { resource } = parsed.at(-1) as unknown as Module
    const metadata = resource.kubernetes_namespace_v1?.this[0].metadata[0]
    expect(metadata !== undefined).toBe(makesNamespace(config))
    const names = firstSecrets(config).map(({ name }) => name)
    const asked = resource.kubernetes_labels?.secret_made_before[0].for_each
    expect(asked).toBe(names.length === 0 ? undefined : `\${toset(${JSON.stringify(names).replaceAll('","', '", "')})}`)
    expect(resource.helm_release.this[0].name).toBe(config.release.name)
    const { metadata: expected } = load(
      filesOf({ ...config, delivery: { ...config.delivery, way: 'kubectl' } })['manifests/00-namespace.yaml'] ??
        'metadata:',
    ) as { metadata: object | null }
    const normal = (node: unknown) => JSON.parse(JSON.stringify(node ?? null).normalize('NFC')) as unknown
    expect(normal(meantIn(metadata))).toEqual(normal(expected))
  }
})
