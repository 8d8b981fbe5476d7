/** An image that a web page is about; null for a part that the address does not say. */
interface PackagePage {
  readonly repository: string | null
  readonly tag: string | null
}

interface Page {
  readonly at: RegExp
  readonly image: (...parts: readonly string[]) => string
}

const github = (owner: string, name: string) => `ghcr.io/${owner}/${name}`

// Where each registry shows its packages.
const pages: readonly Page[] = [
  { at: /^github\.com\/(?:orgs|users)\/([^/]+)\/packages\/container\/(?:package\/)?([^/?#]+)/i, image: github },
  { at: /^github\.com\/([^/]+)\/[^/]+\/pkgs\/container\/([^/?#]+)/i, image: github },
  { at: /^github\.com\/([^/]+)\/packages\/container\/([^/?#]+)/i, image: github },
  { at: /^hub\.docker\.com\/_\/([\w.-]+)/i, image: (name) => `docker.io/library/${name}` },
  {
    at: /^hub\.docker\.com\/(?:r|repository\/docker|layers)\/([\w.-]+)\/([\w.-]+)/i,
    image: (owner, name) => `docker.io/${owner}/${name}`,
  },
  { at: /^quay\.io\/repository\/([\w./-]+?)\/?(?:$|[?#])/i, image: (path) => `quay.io/${path}` },
  {
    at: /^gitlab\.com\/([\w./-]+?)\/(?:-\/)?container_registry(?:$|[/?#])/i,
    image: (path) => `registry.gitlab.com/${path}`,
  },
]

const RELEASE =
  /^(?:github\.com\/[^/]+\/[^/]+\/(?:releases\/tag|tree|releases\/download)|gitlab\.com\/.+\/-\/(?:tags|releases))\/([^/?#]+)/i
const HOSTS = /^(?:(?:www\.)?github\.com|gitlab\.com|hub\.docker\.com|quay\.io\/repository)(?:$|[/?#])/i

const decoded = (text: string) => text.replace(/%2F/gi, '/')

/** The address without its scheme where it is a page on which people look at code and packages, and no registry; or null. */
export function siteAddress(text: string): string | null {
  const address = text.replace(/^https?:\/\/(?:www\.)?/i, '')
  return HOSTS.test(address) ? address : null
}

/**
 * "https://github.com/o/r/pkgs/container/n?tag=v1" -> `ghcr.io/o/n` and `v1`; the page of a release has a tag alone. Null for
 * a page that names no image, and for what is no page of these sites.
 */
export function packagePage(text: string): PackagePage | null {
  const address = siteAddress(text)
  if (address === null) return null
  const tag = RELEASE.exec(address)?.[1] ?? /[?&]tag=([\w.-]+)/.exec(address)?.[1] ?? null
  for (const { at, image } of pages) {
    const parts = at.exec(address)
    if (parts) return { repository: decoded(image(...parts.slice(1))).toLowerCase(), tag }
  }
  return tag === null ? null : { repository: null, tag }
}
