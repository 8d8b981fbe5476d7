export type Sentence =
  | 'namespaceMade'
  | 'namespaceThere'
  | 'address'
  | 'nodePort'
  | 'loadBalancer'
  | 'forwarded'
  | 'ingress'
  | 'route'
  | 'service'
  | 'pods'
  | 'autoscaler'
  | 'budget'
  | 'redisInside'
  | 'redisOutside'
  | 'policy'

/** The words of the picture in one language. `{name}` in a sentence is one of the part's facts. */
export interface PictureTexts {
  readonly title: string
  readonly people: string
  readonly anyHost: string
  readonly inCluster: string
  readonly withTls: string
  readonly withoutTls: string
  readonly noPassword: string
  /** Before the name of a Secret: `password from Secret`. */
  readonly passwordFrom: string
  readonly noLimit: string
  readonly sentences: Readonly<Record<Sentence, string>>
}
