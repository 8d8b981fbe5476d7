/** What a host and a port say of the Redis behind them. */
interface RedisService {
  readonly host: RegExp
  /** Absent: whatever the port. */
  readonly port?: number
  /** It answers with TLS, and unless it was made otherwise with TLS alone. */
  readonly tls?: true
  /** `MOVED` answers, which the app does not follow; `choice`: unless it was made otherwise. */
  readonly cluster?: 'always' | 'choice'
}

// Patterns of names that a provider gives out, each with where that is said.
const services: readonly RedisService[] = [
  // Azure Cache, only the port of TLS by default:
  // https://github.com/MicrosoftDocs/azure-docs/blob/main/articles/azure-cache-for-redis/cache-configure.md
  { host: /\.redis\.cache\.(?:windows\.net|chinacloudapi\.cn|usgovcloudapi\.net)$/i, port: 6380, tls: true },
  // Azure Managed Redis, policy OSS or Enterprise:
  // https://github.com/MicrosoftDocs/azure-docs/blob/main/articles/azure-cache-for-redis/managed-redis/managed-redis-architecture.md
  { host: /\.redis\.azure\.net$/i, tls: true, cluster: 'choice' },
  // Upstash, always: https://upstash.com/docs/redis/features/security
  { host: /\.upstash\.io$/i, tls: true },
  // ElastiCache Serverless, always: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/in-transit-encryption.html;
  // its answers: https://github.com/formbricks/formbricks/pull/5943
  { host: /\.serverless\.\w+\.cache\.amazonaws\.com/i, tls: true, cluster: 'always' },
  // ElastiCache with TLS has names of another form: https://github.com/apache/airflow/issues/15486 (a plain client hangs),
  // https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/enable-python-best-practices.html
  { host: /^(?:master|replica)\..*\.cache\.amazonaws\.com/i, tls: true },
  // ElastiCache, cluster mode enabled: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Endpoints.html
  { host: /(?:^|\.)clustercfg\..*\.amazonaws\.com/i, cluster: 'always' },
  // MemoryDB: https://docs.aws.amazon.com/memorydb/latest/devguide/in-transit-encryption.html, unless said otherwise
  // (https://github.com/getmoto/moto/pull/8240); its answers: https://github.com/redis/RedisInsight/issues/752
  { host: /\.memorydb\.[\w-]+\.amazonaws\.com/i, tls: true, cluster: 'always' },
  // Memorystore with TLS, only by its port: https://cloud.google.com/memorystore/docs/redis/in-transit-encryption; which one:
  // https://github.com/GoogleCloudPlatform/spring-cloud-gcp/issues/2735
  { host: /^/, port: 6378, tls: true },
]

interface Endpoint {
  readonly host: string
  readonly port: number | string
}

/** All that is known of an endpoint; usually nothing. */
export const servicesAt = ({ host, port }: Endpoint): readonly RedisService[] =>
  services.filter((service) => service.host.test(host) && [undefined, Number(port)].includes(service.port))
