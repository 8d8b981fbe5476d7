/** Rules about CPU and memory, in English. */
export const resourceRules = {
  'K8S-QUANTITY': {
    problem: 'This is not an amount that a node could have.',
    remedy:
      'Write CPU as 500m or 0.5 (at most {mostCpu}), memory as 512Mi or 1Gi (at most {mostMemory}), without blanks.',
  },
  'K8S-QUANTITY-UNUSUAL': {
    problem: 'Kubernetes can read “{value}”, but people easily misread it.',
    remedy: 'Write it plainly: 500m, 0.5, 512Mi or 1Gi.',
  },
  'K8S-QUANTITY-MANY': {
    problem: '“{value}” is more than almost any node has, so a unit may be missing.',
    remedy: 'Check the unit: 500m is half a core, 512Mi is memory.',
  },
  'K8S-QUANTITY-FINE': {
    problem: 'Kubernetes rounds “{value}” up, to a whole millicore or byte.',
    remedy: 'Write a whole amount: 100m or 128Mi.',
  },
  'K8S-REQUEST-LIMIT': {
    problem: 'The request is above the limit, so the API server refuses the Pod.',
    remedy: 'Raise the limit to the request or above, or lower the request.',
  },
  'APP-RES-CPU-MIN': {
    problem: 'The contract gives the app at least {minimum} of CPU, and “{value}” is less.',
    remedy: 'Set {minimum} or more.',
  },
  'APP-RES-MEM-MIN': {
    problem: 'The contract gives the app at least {minimum} of memory, and “{value}” is less.',
    remedy: 'Set {minimum} or more; a number without “Mi” counts bytes.',
  },
  'APP-RES-CPU-LIMIT': {
    problem: 'The contract recommends a CPU limit of {recommended}, and here it is lower or missing.',
    remedy: 'Set {recommended} or more.',
  },
  'APP-RES-MEM-LIMIT': {
    problem: 'The contract recommends a memory limit of {recommended}, and here it is lower or missing.',
    remedy: 'Set {recommended} or more.',
  },
  'REDIS-RES-CPU-MIN': {
    problem: 'The contract gives Redis at least {minimum} of CPU, and “{value}” is less.',
    remedy: 'Set {minimum} or more.',
  },
  'REDIS-RES-MEM-MIN': {
    problem: 'The contract gives Redis at least {minimum} of memory, and “{value}” is less.',
    remedy: 'Set {minimum} or more; a number without “Mi” counts bytes.',
  },
  'REDIS-RES-CPU-LIMIT': {
    problem: 'The contract recommends a CPU limit of {recommended} for Redis, and here it is lower or missing.',
    remedy: 'Set {recommended} or more.',
  },
  'REDIS-RES-MEM-LIMIT': {
    problem: 'The contract recommends a memory limit of {recommended} for Redis, and here it is lower or missing.',
    remedy: 'Set {recommended} or more; Redis keeps three quarters of it for data.',
  },
}
