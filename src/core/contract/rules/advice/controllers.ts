interface Controller {
  readonly name: string
  /** Prefixes of the annotations that it alone reads. */
  readonly keys: RegExp
}

// An annotation of another controller does nothing: https://github.com/nginx/kubernetes-ingress/issues/174,
// https://github.com/traefik/traefik/issues/12407. Both controllers named nginx have that class, so it does not tell them apart.
const controllers: readonly Controller[] = [
  { name: 'nginx', keys: /^nginx\.(?:ingress\.kubernetes\.io|org)\// },
  { name: 'traefik', keys: /^traefik\.(?:ingress\.kubernetes\.io|io)\// },
  { name: 'alb', keys: /^alb\.ingress\.kubernetes\.io\// },
  { name: 'haproxy', keys: /^haproxy(?:\.org|-ingress\.github\.io)\// },
  { name: 'kong', keys: /^konghq\.com\// },
  { name: 'contour', keys: /^projectcontour\.io\// },
]

/** "nginx.ingress.kubernetes.io/proxy-body-size" -> "nginx"; null for a key that any controller may read. */
export const controllerOfKey = (key: string): string | null =>
  controllers.find(({ keys }) => keys.test(key))?.name ?? null

/** "traefik-internal" -> "traefik"; null for a name that says nothing of the controller behind it. */
export const controllerOfClass = (className: string): string | null =>
  controllers.find(({ name }) => className.toLowerCase().split(/[-.]/).includes(name))?.name ?? null
