import { boolYaml11Tag, CORE_SCHEMA, defineScalarTag, mergeTag, NOT_RESOLVED } from 'js-yaml'

const bools: Readonly<Record<string, boolean>> = { y: true, yes: true, on: true, n: false, no: false, off: false }
const boolFirst = [...'yYnNoOtTfF']
const digits = [...'0123456789+-.']

const bases = /^([-+]?)(0[xX][\da-fA-F]+|0[oO]?[0-7]+|0[bB][01]+)$/
const decimal = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/
// ParseInt of Go stops at 64 bits; a longer one in another base stays text.
const longest = 2 ** 64

/** `1_000`, `0x1F`, `0o17`, `017`, `0b11`, `1e3`, `08`: the number, else null (goyaml.v2 resolve.go). */
function numberOf(source: string): number | null {
  const plain = source.replaceAll('_', '')
  const [, sign, digitsOfBase] = bases.exec(plain) ?? []
  if (digitsOfBase !== undefined) {
    const value = Number(digitsOfBase.replace(/^0[oO]?(?=[0-7])/, '0o'))
    return value >= longest ? null : sign === '-' ? -value : value
  }
  return decimal.test(plain) ? Number(plain) : null
}

const boolTag = defineScalarTag('tag:yaml.org,2002:bool', {
  implicit: true,
  implicitFirstChars: boolFirst,
  // yes, Yes and YES, but not yEs
  resolve: (source) => {
    const lower = source.toLowerCase()
    const isCased = [lower, source.toUpperCase(), lower.charAt(0).toUpperCase() + lower.slice(1)].includes(source)
    return isCased && Object.hasOwn(bools, lower) ? bools[lower]! : boolYaml11Tag.resolve(source, false, '')
  },
  identify: () => false,
})

const numberTag = defineScalarTag('tag:yaml.org,2002:int', {
  implicit: true,
  implicitFirstChars: digits,
  resolve: (source) => numberOf(source) ?? NOT_RESOLVED,
  identify: () => false,
})

/** YAML 1.2 with merge keys: what most tools read. */
export const coreSchema = CORE_SCHEMA.withTags(mergeTag)

/** YAML as Helm 3 and 4 and kubectl read it (sigs.k8s.io/yaml, goyaml.v2): `yes` is true, `0o17` is 15, dates are text. */
export const helmSchema = coreSchema.withTags(boolTag, numberTag)
