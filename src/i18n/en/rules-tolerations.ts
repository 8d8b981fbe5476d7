/** Rules about tolerations, in English. */
export const tolerationRules = {
  'K8S-TOLERATION-KEY': {
    problem: 'This cannot be the key of a taint.',
    remedy:
      'Write the key alone, at most {longest} letters, digits, “-”, “_” and “.”, after a domain and “/” if you like: dedicated. The value has its own field.',
  },
  'K8S-TOLERATION-KEY-NONE': {
    problem: 'Without a key there is nothing whose value could be equal.',
    remedy: 'Write the key of the taint, or choose Exists to put up with each taint.',
  },
  'K8S-TOLERATION-ALL': {
    problem:
      'Without a key Exists stands for every taint, also for that of a node which is lost: its Pods are not moved.',
    remedy: 'Write the key of the taint that is meant, or the effect NoSchedule, or seconds beside NoExecute.',
  },
  'K8S-TOLERATION-VALUE': {
    problem: 'This cannot be the value of a taint.',
    remedy: 'Use at most {longest} letters, digits, “-”, “_” and “.”, with a letter or digit at both ends.',
  },
  'K8S-TOLERATION-VALUE-EXISTS': {
    problem: 'Exists looks at no value, and Kubernetes refuses one beside it.',
    remedy: 'Empty the value, or choose Equal.',
  },
  'K8S-TOLERATION-SECONDS': {
    problem: 'This is no whole number of seconds from {lowest} to {highest}.',
    remedy: 'Write 300 for five minutes, 0 for “at once”, or nothing for “for good”.',
  },
  'K8S-TOLERATION-SECONDS-EFFECT': {
    problem: 'Only a NoExecute taint makes Pods leave, so Kubernetes takes seconds beside no other effect.',
    remedy: 'Choose NoExecute, or empty the seconds.',
  },
}
