/** Rules about where Redis is and about its Secret, in English. */
export const redisRules = {
  'REDIS-PROD-EXTERNAL': {
    problem: 'A restart of Redis in the cluster loses all data, so it is not fit for production.',
    remedy: 'Choose an external, managed Redis for production; keep this one for development and tests.',
  },
  'APP-ENV-REDIS-HOST': {
    problem: 'Redis is external, and this is not its host name or address.',
    remedy:
      'Write the host alone, at most {longest} characters, without redis:// and port: redis.example.com or 10.0.0.5.',
  },
  'REDIS-HOST-LOOPBACK': {
    problem: 'Inside a Pod “{value}” is the Pod itself, where no Redis runs.',
    remedy: 'Write the address at which the cluster reaches Redis: redis.example.com.',
  },
  'REDIS-HOST-UNDERSCORE': {
    problem: 'Host names have no “_”, and some resolvers refuse it.',
    remedy: 'Check the name; perhaps it is written with “-”.',
  },
  'REDIS-HOST-CASE': {
    problem: 'Host names are written in lower case.',
    remedy: 'Write it in lower case: redis.example.com.',
  },
  'APP-ENV-REDIS-PORT': {
    problem: 'This is not a port.',
    remedy: 'Write a whole number from {lowest} to {highest}; Redis usually answers on 6379.',
  },
  'REDIS-DATABASE': {
    problem: 'This is not the number of a database.',
    remedy: 'Write a whole number from {lowest}; the first and usual one is 0.',
  },
  'REDIS-TLS-PUBLISHED': {
    problem: 'The published image, up to v0.1.11, cannot connect to Redis with TLS.',
    remedy:
      'Use an image that can, put a TLS proxy such as stunnel beside it, or choose a Redis without TLS in a private network.',
  },
  'K8S-REDIS-SECRET': {
    problem: 'This cannot be the name of a Secret.',
    remedy:
      'Use at most {longest} lower-case letters, digits, “-” and “.”, with a letter or digit at both ends, or leave it empty: redis-auth. It must be in the Namespace of the app, which is not written here.',
  },
  'K8S-REDIS-SECRET-PULL': {
    problem: 'A pull secret has the same name, and one Secret cannot be both.',
    remedy: 'Give the Secret of Redis another name: redis-auth.',
  },
  'K8S-SECRET-KEY': {
    problem: 'This cannot be a key of a Secret.',
    remedy: 'Use at most {longest} letters, digits, “-”, “_” and “.”, not starting with “..”: redis-password.',
  },
  'K8S-SECRET-KEY-TWICE': {
    problem: 'The password itself is already under the key “{value}”.',
    remedy: 'Name another key, or leave this empty: redis-password-encoded.',
  },
  'REDIS-PASSWORD-PLAIN': {
    problem: 'Without this key the password stands in REDIS_URL as it is.',
    remedy:
      'That is safe for letters, digits, “-”, “.”, “_” and “~” alone; for any other, name a key with it percent-encoded.',
  },
  'REDIS-USER': {
    problem: 'A Redis user name cannot hold blanks, “:” or letters beyond ASCII.',
    remedy: 'Write the name alone, at most {longest} characters; the password belongs into the Secret.',
  },
}
