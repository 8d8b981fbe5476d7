import { asciiHost } from '../../formats/ascii-host.ts'
import { isDns1123Subdomain, isWildcardDns1123Subdomain } from '../../formats/names.ts'
import { type NotKept, type Reader, taken } from '../reader.ts'

// (scheme "://" (userinfo "@")?)? host (":" port)? path? (query | fragment)?; with another "@" nobody knows where a login ends.
const ADDRESS = /^(?:(https?):\/\/(?:([^/?#\s@]*)@)?)?([^/:?#\s@]+)(?::(\d+))?(\/[^?#\s@]*)?([?#][^\s@]*)?$/i

/** `https://svg.corp.example:8443/svg` into the host of the Ingress: host, path and TLS; a port has no place in it. */
export const ingressAddress: Reader = {
  at: /^ingress\.host$/,
  read: ({ config, path: at, text }) => {
    const [, scheme, userinfo, name = '', port, path = '/', rest] = ADDRESS.exec(text) ?? []
    const host = asciiHost(name.toLowerCase()).replace(/\.$/, '')
    if (!isDns1123Subdomain(host) && !isWildcardDns1123Subdomain(host)) return null
    if (scheme === undefined && port === undefined && path === '/' && userinfo === undefined) return null
    const { ingress } = config
    const isUsual = port === undefined || port === '443' || port === '80'
    const dropped: NotKept[] = [
      ...(userinfo === undefined ? [] : [{ path: at, kind: 'password' as const }]),
      ...(isUsual ? [] : [{ path: at, kind: 'port' as const }]),
      ...(rest === undefined ? [] : [{ path: at, kind: 'query' as const }]),
    ]
    const tls = scheme === undefined ? ingress.tls : { ...ingress.tls, enabled: scheme.toLowerCase() === 'https' }
    return taken({ ...config, ingress: { ...ingress, host, path: path === '/' ? ingress.path : path, tls } }, dropped)
  },
}
