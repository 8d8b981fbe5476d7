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
  lossTitle: 'When Redis restarts',
  loses: 'Everything in it is lost, all sessions among it. Then restart the app too: kubectl rollout restart.',
  keeps: 'Redis runs elsewhere: what it keeps is decided there.',
  publishedTitle: 'This published tag',
  published: 'v0.1.0 to v0.1.11 differ from the contract in these points:',
}

export type ConsequencesText = typeof consequences
