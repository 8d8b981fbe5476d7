/** Rules about the running app and its security, in English. */
export const appRules = {
  'APP-ENV-LOG-LEVEL': {
    problem: 'This is no log level: the app would take it for the name of a module, and log nothing else.',
    remedy: 'Write one of {levels}, and more after commas for single modules: info,backend=debug.',
  },
  'APP-ENV-LOG-LEVEL-CASE': {
    problem: 'Log levels are written in lower case.',
    remedy: 'Write it in lower case: info.',
  },
  'APP-ENV-BACKEND-URL': {
    problem: 'This is not an http or https URL.',
    remedy: 'Write scheme, host and, where needed, port, or leave it empty: https://svg.example.com.',
  },
  'APP-ENV-BACKEND-URL-CREDENTIALS': {
    problem: 'The files leave out the login in the URL, for everyone who may read the ConfigMap could read it.',
    remedy: 'Remove all between “//” and “@”: https://svg.example.com.',
  },
  'APP-SIGTERM': {
    problem: 'The contract gives the app {graceful} seconds to stop, and after the preStop pause fewer are left.',
    remedy: 'Set at least {graceful} seconds more than the pause: 45 with a pause of 5.',
  },
  'K8S-SECONDS': {
    problem: 'This is not a whole number of seconds from 0 to {highest}.',
    remedy: 'Write digits alone: 5 for the pause, 45 for the grace period.',
  },
  'K8S-REPLICAS': {
    problem: 'This is not a whole number from 0 to {highest}.',
    remedy: 'Write how many Pods are to run: 2.',
  },
  'K8S-REPLICAS-NONE': {
    problem: 'With 0 replicas nothing runs.',
    remedy: 'Set at least 1; with 2 the app stays up while a node is drained.',
  },
  'K8S-REPLICAS-MANY': {
    problem: '{value} replicas need a cluster of that size.',
    remedy: 'Check the number; above {many} it is often a slip.',
  },
  'K8S-HPA-MIN': {
    problem: 'This is not a whole number from {lowest} to {highest}.',
    remedy: 'Write how many Pods run at least: 2.',
  },
  'K8S-HPA-MAX': {
    problem: 'This is not a whole number from {lowest} to {highest}.',
    remedy: 'Write how many Pods run at most: 6.',
  },
  'K8S-HPA-BOUNDS': {
    problem: 'maxReplicas is below minReplicas.',
    remedy: 'Raise maxReplicas to minReplicas or above, or lower minReplicas.',
  },
  'K8S-HPA-TARGET': {
    problem: 'This is not a whole percentage from {lowest} to {highest}.',
    remedy: 'Write the number without “%”: 80.',
  },
  'SEC-NONROOT': {
    problem: 'The container may run as root, which Pod Security level restricted forbids.',
    remedy: 'Turn runAsNonRoot on; the contract names user 1000.',
  },
  'SEC-IDS-CLUSTER': {
    problem:
      'The manifests name no user, and the published image names none either: the kubelet refuses to start it unless the cluster gives one.',
    remedy:
      'Keep cluster on OpenShift, whose restricted-v2 SCC gives each Namespace a range of users; choose fixed elsewhere.',
  },
  'SEC-IDS-OPENSHIFT': {
    problem: 'OpenShift’s default SCC, restricted-v2, refuses Pods that name their user and groups.',
    remedy: 'Choose cluster, for the app and for Redis; or keep fixed where an SCC such as nonroot-v2 is granted.',
  },
  'SEC-NONROOT-UID': {
    problem: 'runAsNonRoot needs a user number from 1 to {highest}, and this is none.',
    remedy: 'Write {recommended}, the user that the contract names.',
  },
  'SEC-READONLY': {
    problem: 'The container can change its own files, and so can whoever breaks into it.',
    remedy: 'Turn the read-only root on, and list what must be writable, such as /tmp.',
  },
  'K8S-MOUNT-PATH': {
    problem: 'No volume can be mounted at this path.',
    remedy: 'Write an absolute path other than “/”, without “:” and “..”: /tmp.',
  },
  'K8S-MOUNT-PATH-TWICE': {
    problem: '“{value}” is already in the list.',
    remedy: 'Remove one of the two.',
  },
}
