/** An annotation that a controller reads a timeout from. */
export interface Timeout {
  readonly on: 'ingress' | 'service'
  readonly key: string
  /** `{seconds}s`, `{milliseconds}`; without either it switches a limit off, whatever the number. */
  readonly value: string
  /** The highest number of seconds that it takes. */
  readonly most?: number
}

/** A program that passes requests on: which names lead to it, and where it reads how long a response may be silent. */
export interface Controller {
  readonly id: string
  /** The names of its IngressClasses, in lower case. Patterns are read by RE2 too, in the chart. */
  readonly classes?: string
  /** The annotations that it alone reads. */
  readonly keys?: string
  /** `namespace/name` of its Gateways, in lower case. */
  readonly gateways?: string
  readonly timeout?: Timeout
  /** What cuts a silent or long response besides, and is no annotation: the setting by its own name. */
  readonly elsewhere?: string
  /** The same for its Gateways. */
  readonly gatewayElsewhere?: string
  /** Whether requests come from outside the cluster, not from Pods of the controller. */
  readonly isOutside?: true
  /** Whether what is elsewhere bounds the whole response, and not silence alone. */
  readonly boundsResponse?: true
  /** The page that says so, without its scheme. */
  readonly source: string
}

const word = (name: string) => `(?:^|[-./])${name}(?:[-./]|$)`

/**
 * How each controller is told how long a viewer's stream may be silent; to add one, add a row. Both controllers named nginx
 * have that class, and both named haproxy: their annotations tell them apart.
 */
export const controllers: readonly Controller[] = [
  {
    id: 'ingress-nginx',
    classes: `${word('nginx')}|^webapprouting\\.kubernetes\\.azure\\.com$`,
    keys: '^nginx\\.ingress\\.kubernetes\\.io/',
    // 60 s between two reads by default; a value with a unit is ignored. Application routing of AKS is the same program.
    timeout: { on: 'ingress', key: 'nginx.ingress.kubernetes.io/proxy-read-timeout', value: '{seconds}' },
    source: 'kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#custom-timeouts',
  },
  {
    id: 'f5-nginx',
    classes: word('nginx'),
    keys: '^nginx\\.(?:org|com)/',
    // 60 s by default.
    timeout: { on: 'ingress', key: 'nginx.org/proxy-read-timeout', value: '{seconds}s' },
    source:
      'docs.nginx.com/nginx-ingress-controller/configuration/ingress-resources/advanced-configuration-with-annotations/',
  },
  {
    id: 'haproxy-technologies',
    classes: word('haproxy'),
    keys: '^haproxy\\.(?:org|com)/',
    // 50 s by default; on an Ingress since commit e2f797cdb7efefa44232dfb2c7cb57e1039a1e40.
    timeout: { on: 'ingress', key: 'haproxy.org/timeout-server', value: '{seconds}s' },
    source: 'github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md',
  },
  {
    id: 'haproxy-ingress',
    classes: word('haproxy'),
    keys: '^haproxy-ingress\\.github\\.io/',
    // 50 s by default.
    timeout: { on: 'ingress', key: 'haproxy-ingress.github.io/timeout-server', value: '{seconds}s' },
    source: 'github.com/jcmoraisjr/haproxy-ingress/blob/master/docs/content/en/docs/configuration/keys.md',
  },
  {
    // Bounds no response by default: respondingTimeouts.writeTimeout is 0, and its readTimeout ends with the request.
    id: 'traefik',
    classes: word('traefik'),
    keys: '^traefik\\.(?:ingress\\.kubernetes\\.io|io)/',
    gateways: word('traefik'),
    source: 'doc.traefik.io/traefik/reference/install-configuration/entrypoints/',
  },
  {
    id: 'aws-alb',
    isOutside: true,
    classes: '^alb(?:[-.]|$)|^(?:aws|eks)[-.]alb(?:[-.]|$)',
    keys: '^alb\\.ingress\\.kubernetes\\.io/',
    // 60 s by default, 1 to 4000:
    // github.com/awsdocs/elb-application-load-balancers-user-guide/blob/master/doc_source/application-load-balancers.md
    timeout: {
      on: 'ingress',
      key: 'alb.ingress.kubernetes.io/load-balancer-attributes',
      value: 'idle_timeout.timeout_seconds={seconds}',
      most: 4000,
    },
    source: 'kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/',
  },
  {
    id: 'gke',
    isOutside: true,
    classes: '^gce(?:-|$)',
    keys: '^(?:networking\\.gke\\.io|ingress\\.gcp\\.kubernetes\\.io)/',
    gateways: word('gke'),
    // 30 s by default for the whole response, silent or not, with an Ingress too:
    // github.com/kubernetes/ingress-gce/blob/master/examples/websocket/README.md
    elsewhere: 'BackendConfig: spec.timeoutSec',
    gatewayElsewhere: 'GCPBackendPolicy: spec.default.timeoutSec',
    boundsResponse: true,
    source: 'github.com/GoogleCloudPlatform/gke-gateway-api/blob/main/apis/networking/v1/gcpbackendpolicy_types.go',
  },
  {
    id: 'azure-application-gateway',
    isOutside: true,
    classes: '^azure-application-gateway$',
    keys: '^appgw\\.ingress\\.kubernetes\\.io/',
    // 30 s by default.
    timeout: { on: 'ingress', key: 'appgw.ingress.kubernetes.io/request-timeout', value: '{seconds}' },
    source: 'learn.microsoft.com/azure/application-gateway/ingress-controller-annotations',
  },
  {
    id: 'azure-alb',
    isOutside: true,
    classes: '^azure-alb(?:-|$)',
    keys: '^alb\\.networking\\.azure\\.io/',
    gateways: `${word('azure-alb')}|${word('agc')}`,
    // 60 s by default for the whole response; 0 is no limit. Silence ends a stream after 5 m besides.
    elsewhere: 'IngressExtension: spec.backendSettings.timeouts',
    gatewayElsewhere: 'RoutePolicy: spec.default.timeouts.routeTimeout',
    boundsResponse: true,
    source:
      'learn.microsoft.com/azure/application-gateway/for-containers/application-gateway-for-containers-components',
  },
  {
    id: 'contour',
    classes: word('contour'),
    keys: '^projectcontour\\.io/',
    gateways: word('contour'),
    // Envoy's 15 s for the whole response; silence is bounded for all routes at once, 5 m by default:
    // projectcontour.io/docs/main/configuration/
    timeout: { on: 'ingress', key: 'projectcontour.io/response-timeout', value: 'infinity' },
    elsewhere: 'Contour: timeouts.stream-idle-timeout',
    gatewayElsewhere: 'Contour: timeouts.stream-idle-timeout',
    source: 'projectcontour.io/docs/main/config/annotations/',
  },
  {
    id: 'kong',
    classes: word('kong'),
    keys: '^konghq\\.com/',
    // On the Service, for an Ingress and for an HTTPRoute; 60 s by default.
    timeout: { on: 'service', key: 'konghq.com/read-timeout', value: '{milliseconds}' },
    source: 'developer.konghq.com/kubernetes-ingress-controller/reference/annotations/',
  },
  {
    id: 'cilium',
    classes: word('cilium'),
    keys: '^ingress\\.cilium\\.io/',
    gateways: word('cilium'),
    // Envoy's 15 s for the whole response; silence is bounded for all routes at once, 5 m by default. The Helm value
    // envoy.streamIdleTimeoutDurationSeconds does not reach these listeners: github.com/cilium/cilium/issues/43814.
    timeout: { on: 'ingress', key: 'ingress.cilium.io/request-timeout', value: '0s' },
    elsewhere: 'Cilium: extraConfig.proxy-stream-idle-timeout-seconds',
    gatewayElsewhere: 'Cilium: extraConfig.proxy-stream-idle-timeout-seconds',
    source: 'github.com/cilium/cilium/blob/v1.19.6/operator/pkg/ingress/annotations/annotations.go',
  },
  {
    id: 'openshift-router',
    classes: '^openshift(?:-|$)',
    keys: '^haproxy\\.router\\.openshift\\.io/',
    // 30 s by default.
    timeout: { on: 'ingress', key: 'haproxy.router.openshift.io/timeout', value: '{seconds}s' },
    source: 'github.com/openshift/openshift-docs/blob/main/modules/nw-route-specific-annotations.adoc',
  },
  {
    // Of controllers named nginx it alone serves Gateways. 60 s between two reads; set by a policy since
    // github.com/nginx/nginx-gateway-fabric/pull/5165.
    id: 'nginx-gateway-fabric',
    gateways: word('nginx'),
    gatewayElsewhere: 'ProxySettingsPolicy: proxy_read_timeout',
    source: 'docs.nginx.com/nginx-gateway-fabric/traffic-management/proxy-settings/',
  },
  {
    id: 'envoy-gateway',
    gateways: `${word('envoy')}|/eg$`,
    // Envoy's 5 m; its 15 s for the whole response is off here.
    gatewayElsewhere: 'BackendTrafficPolicy: spec.timeout.http.streamIdleTimeout',
    source: 'gateway.envoyproxy.io/latest/tasks/traffic/grpc-timeouts/',
  },
]
