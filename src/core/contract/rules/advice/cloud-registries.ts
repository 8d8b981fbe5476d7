import type { PlatformId } from '../../../config/choices.ts'
import { isRepository, registryHost } from '../../../formats/image-reference.ts'

/** A registry that is private unless made otherwise, and whose nodes pull by what they are. */
interface CloudRegistry {
  readonly host: RegExp
  /** The platform of the same cloud, whose nodes need no login. */
  readonly platform: PlatformId
  /** The user of a login whose password expires. */
  readonly user: string
  /** How long it is good for. */
  readonly hours: number
}

/** What says where the app's image comes from. */
interface FromImage {
  readonly image: { readonly backend: { readonly repository: string } }
}

const registries: readonly CloudRegistry[] = [
  // https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html (12 hours)
  { host: /^\d{12}\.dkr\.ecr(?:-fips)?\.[\w-]+\.amazonaws\.com(?:\.cn)?$/, platform: 'eks', user: 'AWS', hours: 12 },
  // https://learn.microsoft.com/en-us/azure/container-registry/container-registry-authentication (3 hours)
  {
    host: /^[a-z\d-]+\.azurecr\.(?:io|cn|us)$/,
    platform: 'aks',
    user: '00000000-0000-0000-0000-000000000000',
    hours: 3,
  },
  // https://github.com/GoogleCloudPlatform/docker-credential-gcr/issues/133 (one hour)
  {
    host: /^(?:[a-z\d-]+-docker\.pkg\.dev|(?:[a-z]+\.)?gcr\.io)$/,
    platform: 'gke',
    user: 'oauth2accesstoken',
    hours: 1,
  },
]

/** The cloud registry that the app's image comes from; null for any other. */
export function cloudRegistry({ image: { backend } }: FromImage): CloudRegistry | null {
  const host = isRepository(backend.repository) ? registryHost(backend.repository) : ''
  return registries.find((registry) => registry.host.test(host)) ?? null
}
