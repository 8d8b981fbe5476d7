/** Stand for what only the person knows; a warning says so until they are replaced. */
export const exampleHosts = {
  staging: 'realtime-svg.staging.example.com',
  production: 'realtime-svg.example.com',
  redis: 'realtime-svg-redis.example.com',
} as const
