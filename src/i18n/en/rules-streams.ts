/** Rules about what cuts a viewer's stream, in English. */
export const streamRules = {
  'STREAM-SECONDS': {
    problem: 'This is not a number of seconds from {lowest} to {highest}, a day.',
    remedy: 'Write whole seconds, such as 3600 for an hour. Empty it if no timeout shall be written.',
  },
  'STREAM-IDLE-SHORT': {
    problem: 'The controller cuts a stream of this image that is silent: it needs {needed} seconds.',
    remedy: 'Write 3600. A browser does not open a stream again that was cut; the viewer sees the last picture.',
  },
  'STREAM-IDLE-MOST': {
    problem: 'This controller takes at most {most} seconds, so that is what is written.',
    remedy: 'Write {most}.',
  },
  'STREAM-ANNOTATION-SHORT': {
    problem: 'With this value the controller cuts a silent stream of this image: it needs {needed} seconds.',
    remedy: 'Raise it, or remove the row: then streams.idleSeconds is written here.',
  },
  'STREAM-CONTROLLER-UNKNOWN': {
    problem:
      'This name does not tell which controller serves the Ingress, so no timeout is written for it; most cut a silent stream after 60 seconds.',
    remedy:
      'Write the class that kubectl get ingressclass shows, or the timeout as an annotation, or use a tag from v0.1.8 on.',
  },
  'STREAM-CONTROLLER-UNNAMED': {
    problem:
      'On this platform an Ingress without a class is served by {controller}, which cuts silent streams; its timeout is written only once a setting says that it is there.',
    remedy: 'Add the annotation {key}, or write the class of the controller that serves it instead.',
  },
  'STREAM-ELSEWHERE': {
    problem: 'This controller cuts long or silent streams by a setting that is no annotation: {settings}.',
    remedy: 'Have it raised there to an hour or more.',
  },
  'STREAM-GATEWAY-ELSEWHERE': {
    problem: 'By its name, this Gateway cuts long or silent streams by a setting of its own: {settings}.',
    remedy: 'Have it raised there to an hour or more.',
  },
  'STREAM-ROUTE-TIMEOUT': {
    problem: 'This bounds the whole response, so every viewer’s stream ends after that time.',
    remedy: 'Write 0s, which means no limit.',
  },
  'INGRESS-RETIRED': {
    problem:
      'These annotations are for ingress-nginx, which was retired in March 2026: no more releases, not even for security holes.',
    remedy:
      'Move to Gateway API (it can be on beside the Ingress meanwhile), or to another controller with its class and its annotations.',
  },
}
