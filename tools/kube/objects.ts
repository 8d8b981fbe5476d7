import { type Age, kubectl, printed } from './kube.ts'

/** A Kubernetes object as a reader sees it. */
export interface KubeObject {
  readonly apiVersion: string
  readonly kind: string
  readonly metadata: {
    readonly name: string
    readonly labels?: Readonly<Record<string, string>>
    readonly annotations?: Readonly<Record<string, string>>
  }
  readonly [member: string]: unknown
}

const boundary = 'boundary'
const marker = `\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${boundary}, labels: {} }\n---\n`

// kubectl prints one object after the other, each with its braces in the first column.
/** The objects of kubectl's `-o json`. */
export const parseObjects = (json: string): KubeObject[] =>
  json.split(/(?<=^\})\n(?=\{)/m).map((text) => JSON.parse(text) as KubeObject)

/**
 * The objects of several texts as the real kubectl reads them: its own YAML reader, whose output as JSON nobody can misread.
 * One process for all of them. Removing a label that is not there changes nothing, and needs no cluster.
 */
export async function readObjects(age: Age, texts: readonly string[]): Promise<KubeObject[][]> {
  const input = texts.map((text) => `${text}${marker}`).join('')
  const json = printed(await kubectl(age, ['label', '--local', '-f', '-', '-o', 'json', 'absent-'], { input }))
  const groups: KubeObject[][] = [[]]
  for (const object of parseObjects(json)) {
    if (object.metadata.name === boundary) groups.push([])
    else groups.at(-1)!.push(object)
  }
  return groups.slice(0, -1)
}

const key = ({ kind, metadata }: KubeObject) => `${kind}/${metadata.name}`

/** By kind and name: each way to deploy has an order of its own. */
export const sorted = (objects: readonly KubeObject[]): KubeObject[] =>
  objects.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
