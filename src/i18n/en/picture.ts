import type { PictureTexts } from '../../core/picture/texts.ts'

/** The words of the picture of what will run, in English. */
export const picture: PictureTexts = {
  title: 'What runs',
  people: 'People',
  anyHost: 'any host',
  inCluster: 'in the cluster',
  withTls: 'with TLS',
  withoutTls: 'no TLS',
  noPassword: 'no password',
  passwordFrom: 'password from the Secret',
  noLimit: 'no limit',
  sentences: {
    namespaceMade: 'Everything in the frame is in the Namespace {name}, which the bundle makes.',
    namespaceThere: 'Everything in the frame is in the Namespace {name}, which must be there.',
    address: 'People come to {address}.',
    nodePort: 'People come to a node of the cluster, port {port}.',
    loadBalancer: 'People come to the load balancer, port {port}.',
    forwarded: 'Nothing leads in from outside: kubectl port-forward is the only way.',
    ingress: 'The Ingress takes what is for {host} and {path}, {tls}.',
    route: 'The HTTPRoute {host}{path} of the Gateway {gateway} leads to the Service.',
    service: 'The Service {name} takes it on port {port} and passes it to the Pods on port 8080.',
    pods: 'Pods: {count}, each with {image}. Requests: {requestCpu} CPU, {requestMemory} of memory. Limits: {limitCpu} CPU, {limitMemory} of memory.',
    autoscaler: 'A HorizontalPodAutoscaler keeps {least} to {most} of them, at {target} % of the requested CPU.',
    budget: 'A PodDisruptionBudget lets a drain stop one of them at a time.',
    redisInside: 'They keep their sessions in a Redis of the same Namespace, {address}, {password}.',
    redisOutside: 'They keep their sessions in a Redis outside of the Namespace, {address}, {tls}, {password}.',
    policy: 'A NetworkPolicy lets in HTTP, and out DNS and Redis alone.',
  },
}
