import type { TroubleTexts } from '../../core/outputs/texts.ts'

/** What helps when a step fails, in English. */
export const troubles: TroubleTexts = {
  title: 'When it does not work',
  helps: {
    imageName:
      'The node does not get {image}: the name or the tag is wrong, the node does not reach the registry, or the registry wants a login, which belongs under pullSecrets.',
    imageLogin:
      'The node does not get {image}: the name or the tag is wrong, or the login in {secret} is not accepted. The Secret must be in the same Namespace, of the type kubernetes.io/dockerconfigjson.',
    secretMissing:
      'The Secret {secret} is not there, or lacks a key: the step about Secrets says how it comes to be. The Pods start by themselves then.',
    noOperator:
      'The cluster does not know ExternalSecrets. Install External Secrets Operator, 0.16 or later, or let the Secrets come to be in another way.',
    redisInside:
      'The application ends when it does not reach Redis at its start. While {redis} starts, a few restarts in the first minute are normal; when they go on, its log says why.',
    redisOutside:
      'The application ends when it does not reach Redis at its start: {host} on port {port}. Usual causes: a firewall or a NetworkPolicy on the way, TLS on one side only, a wrong password in the Secret.',
    noRoom:
      'No node has room for one more Pod, which requests {cpu} CPU and {memory} of memory: the event says what is short. Request less, have fewer replicas, or add a node.',
    podSecurity:
      'The Namespace {namespace} refuses the Pods: its Pod Security level asks for more than these settings or a sidecar that something adds. The event names the field.',
    notFound:
      'The Ingress controller answers, but not with the application: the host must be exactly {host} and the path under {path}, and a controller must serve this class: {className}. kubectl get ingressclass shows which there are.',
    notAccepted:
      'A Gateway does not take the route, and the reason says why: NotAllowedByListeners, its allowedRoutes leave out the Namespace {namespace}; NoMatchingListenerHostname, no listener has a name that covers {hosts}; NoMatchingParent, the listener is not there. No conditions at all: there is no such Gateway ({gateways}), or no controller serves its class.',
  },
}
