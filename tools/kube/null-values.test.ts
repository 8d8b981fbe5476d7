import { expect, test } from 'vitest'
import { chartValues } from '../../scripts/chart/chart-values.ts'
import { nullableValues, requiredValues } from '../../scripts/chart/required-values.ts'
import { type Age, ages, helm, printed } from './kube.ts'
import { chart } from './renderings.ts'

/** Values as one text of JSON: `{ 'a.b': 1 }` -> `{"a":{"b":1}}`. */
function nested(values: readonly (readonly [path: string, value: unknown])[]): string {
  const tree: Record<string, unknown> = {}
  for (const [path, value] of values) {
    const names = path.split('.')
    const group = names.slice(0, -1).reduce((node, name) => (node[name] ??= {}) as Record<string, unknown>, tree)
    group[names.at(-1)!] = value
  }
  return JSON.stringify(tree)
}

const template = (age: Age, values: string, set: readonly string[] = []) =>
  helm(age, ['template', 'svg', chart, '-f', '-', ...set.flatMap((each) => ['--set', each])], { input: values })

const nulls = (paths: readonly string[]) => nested(paths.map((path) => [path, null]))
const topLevel = [...new Set(requiredValues.map((path) => path.split('.')[0]!))]

test.each(ages)('Helm %s names every value that null has taken away, by itself or with its group', async (age) => {
  for (const paths of [requiredValues, topLevel]) {
    const { code, stderr } = await template(age, nulls(paths))
    expect(code).not.toBe(0)
    expect(stderr).toContain(`missing or null: ${requiredValues.join(', ')}\n`)
  }
})

const empties: Readonly<Record<string, unknown>> = { string: '', array: [], object: {} }
const emptyOf = (path: string) => empties[String(chartValues().find((value) => value.path === path)!.schema.type)]

/** What uses every value, with Redis in the cluster and outside. */
const modes = [
  'ingress.enabled=true,networkPolicy.enabled=true,image.backend.tag=v1,redis.image.tag=v1',
  'redis.enabled=false,redis.external.host=cache,redis.auth.enabled=true,image.backend.tag=v1,redis.image.tag=v1',
]

test.each(ages.flatMap((age) => modes.map((mode) => [age, mode] as const)))(
  'Helm %s takes null for every value that may be empty (%s)',
  async (age, mode) => {
    const isEmpty = nested(nullableValues.map((path) => [path, emptyOf(path) ?? null]))
    const fromNull = printed(await template(age, nulls(nullableValues), [mode]))
    expect(fromNull).toBe(printed(await template(age, isEmpty, [mode])))
    expect(fromNull).not.toBe(printed(await template(age, '{}', [mode])))
  },
)

test.each(ages)('Helm %s takes null for both limits at once', async (age) => {
  const limits = ['resources.limits', 'redis.resources.limits']
  const each = limits.flatMap((path) => [`${path}.cpu`, `${path}.memory`])
  expect(printed(await template(age, nulls(limits)))).toBe(printed(await template(age, nulls(each))))
})
