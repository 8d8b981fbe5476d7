import { httpUrl } from './http-url.ts'

/** Where a repository is, as the tools that fetch it need it. */
export interface GitUrl {
  readonly isSsh: boolean
  /** A password or a token stands in it. */
  readonly hasCredentials: boolean
  /** With a scheme: Flux takes no `git@host:path` (source-controller, GitRepository `^(http|https|ssh)://.*$`). */
  readonly url: string
}

const PATH = "[A-Za-z0-9._~/%+@!$&'()*,;=-]+"
// git-clone(1), "GIT URLS": ssh://[user@]host[:port]/path and the shorter [user@]host:path.
const SSH = new RegExp(`^ssh://(?:[\\w.-]+@)?(?:[\\w.-]+|\\[[\\da-f:.]+\\])(?::\\d{1,5})?/${PATH}$`, 'i')
const SCP = new RegExp(`^([\\w.-]+@[\\w.-]+):(?!//)(${PATH})$`)
const longest = 2048

/** `git@github.com:team/deploy.git` -> over SSH, `ssh://git@github.com/team/deploy.git`; null where it is no address of a repository. */
export function gitUrl(text: string): GitUrl | null {
  if (text.length > longest) return null
  const http = httpUrl(text)
  if (http !== null) {
    const isRepository = /^https?:\/\/[^/?#]+\/[^?#]+$/i.test(text)
    return isRepository ? { isSsh: false, hasCredentials: http.hasCredentials, url: text } : null
  }
  if (SSH.test(text)) return { isSsh: true, hasCredentials: false, url: text }
  const [, login, path] = SCP.exec(text) ?? []
  return path === undefined
    ? null
    : { isSsh: true, hasCredentials: false, url: `ssh://${login}/${path.replace(/^\//, '')}` }
}

/** `main`, `refs/tags/v1.0`, or the number of a commit: git-check-ref-format(1). */
export const isGitRevision = (text: string): boolean =>
  text.length <= 255 &&
  /^[^\s~^:?*[\\\p{Cc}]+$/u.test(text) &&
  !/^[-/@.]|\/\/|\.\.|@\{|\/\.|\.lock(?:\/|$)|[/.]$/.test(text)

/** A folder inside a repository, `clusters/production`: no way out of it, and no "." at its start. */
export const isGitPath = (text: string): boolean =>
  text.length <= 1024 &&
  /^[\w+@.-]+(?:\/[\w+@.-]+)*$/.test(text) &&
  !text.split('/').some((name) => /^\.+$|^-/.test(name))
