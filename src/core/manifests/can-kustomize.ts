type Pairs = readonly { readonly key: string; readonly value: string }[]

interface Exposure {
  readonly enabled: boolean
  readonly annotations: Pairs
}

interface Carried {
  readonly commonAnnotations: Pairs
  readonly podAnnotations: Pairs
  readonly service: { readonly annotations: Pairs }
  readonly ingress: Exposure
  readonly httpRoute: Exposure
}

// What YAML reads as a number, a date, a boolean or null. A key with a prefix never is.
const NO_STRING = /^(?:\d[^/]*|true|false|null)$/i

/**
 * Whether Kustomize can carry the objects. It writes the keys of annotations anew, without quotes, and stops at one that is no
 * string then (kyaml NewMapRNode); and it makes a blank of U+0085. Both up to kubectl 1.36. Without it and by Helm the keys are
 * fine, and only an apply on the server's side, as Helm 4 does too, makes the blank.
 */
export function canKustomize({ commonAnnotations, httpRoute, ingress, podAnnotations, service }: Carried): boolean {
  const ofExposure = [httpRoute, ingress].flatMap(({ enabled, annotations }) => (enabled ? annotations : []))
  const onObjects = [...commonAnnotations, ...service.annotations, ...ofExposure]
  return (
    !onObjects.some(({ key }) => NO_STRING.test(key)) &&
    ![...onObjects, ...podAnnotations].some(({ value }) => value.includes('\u0085'))
  )
}
