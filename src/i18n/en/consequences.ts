const never = 'Nothing is pulled: a Pod starts only on nodes that hold the image already.'

/** What follows from the settings, said in English. */
export const consequences = {
  room: 'Room on the nodes',
  withRedis: 'Redis included.',
  state: 'When',
  steady: 'Steady',
  most: 'Scaled out',
  rollout: 'During a rollout',
  pods: 'App Pods',
  columns: {
    cpuRequests: 'CPU requested',
    cpuLimits: 'CPU limit',
    memoryRequests: 'Memory requested',
    memoryLimits: 'Memory limit',
  },
  qosTitle: 'Quality of service',
  app: 'App',
  redis: 'Redis',
  qos: {
    Guaranteed: 'Requests equal limits: evicted last when a node runs short.',
    Burstable: 'May use more than it requested; then it is evicted before those that do not.',
    BestEffort: 'Requests nothing: evicted first when a node runs short.',
  },
  pullTitle: 'Pulling the image',
  pull: {
    IfNotPresent: {
      digest:
        'A node pulls this digest once and starts it from its own disk from then on, even while the registry is down.',
      tag: 'A node pulls this tag once. Should it be published again, nodes that have it keep the old image.',
      moving: 'This tag moves: nodes that have it keep an old image, so replicas may run different versions.',
    },
    Always: {
      digest:
        'Each start asks the registry, although a digest never changes; while the registry is down no Pod starts.',
      tag: 'Each start asks the registry whether the tag has changed; while the registry is down no Pod starts.',
      moving: 'Each start takes what this tag means then: a restarted Pod may run a newer version than the others.',
    },
    Never: { digest: never, tag: never, moving: never },
  },
  entry: {
    title: 'How people get in',
    by: {
      ClusterIP: 'Only from inside the cluster, or through kubectl port-forward.',
      NodePort: 'At one port of every node, without TLS.',
      LoadBalancer: 'At the address of the load balancer; whether there is TLS is decided there.',
      ingress: 'Through the controller that serves the Ingress class.',
      gateway:
        'Through the Gateways in parentRefs, as soon as they accept the HTTPRoute. Certificates belong to the Gateway.',
      both: 'Through the Ingress and through the Gateways, each at an address of its own. Move DNS to the Gateway and see that it answers before you turn the Ingress off.',
    },
    hosts: 'Host names',
    everyHost: 'It answers for every host name that arrives there.',
    derived:
      'It follows from the host names and from whether they have TLS. When it changes, all Pods are replaced, and open streams end.',
    limits: {
      unset:
        'timeouts.request of the HTTPRoute is empty: how long a response may last is up to the controller of the Gateway.',
      none: 'timeouts.request of the HTTPRoute is 0s: it ends no stream.',
      bound: 'timeouts.request of the HTTPRoute ends every stream after that time, silent or not.',
    },
    routeAlone:
      'Other parentRefs, paths and timeouts change the HTTPRoute alone; while BACKEND_URL stays, no Pod is replaced.',
  },
  lossTitle: 'When Redis restarts',
  loses: 'Everything in it is lost, all sessions among it. Then restart the app too: kubectl rollout restart.',
  keeps: 'Redis runs elsewhere: what it keeps is decided there.',
  publishedTitle: 'This published tag',
  published: 'v0.1.0 to v0.1.11 differ from the contract in these points:',
}

export type ConsequencesText = typeof consequences
