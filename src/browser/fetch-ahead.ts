import { whenIdle } from './when-idle.ts'

/** Fetches what no press has asked for yet, once nothing else is to be done; the page needs no network from then on. */
export function fetchAhead(): void {
  const links = () => document.querySelectorAll<HTMLLinkElement>('link[rel=later]')
  const fetchAll = () => whenIdle(() => links().forEach((link) => (link.rel = 'modulepreload')))
  if (document.readyState === 'complete') fetchAll()
  else addEventListener('load', fetchAll, { once: true })
}
