import { whenIdle } from '../../browser/when-idle.ts'

const links = () => [...document.querySelectorAll<HTMLLinkElement>('link[rel=later]')]

/** A link that fetches a chunk, and what it imports, without running it. */
const fetching = (href: string): HTMLLinkElement =>
  Object.assign(document.createElement('link'), { rel: 'modulepreload', crossOrigin: 'anonymous', href })

/** The page's own links for later, and the chunks that the built list names. */
async function fetchAll(): Promise<void> {
  const list = links().find(({ dataset }) => 'list' in dataset)
  links().forEach((link) => (link.rel = 'modulepreload'))
  if (!list) return
  const { default: names } = (await import(/* @vite-ignore */ list.href)) as { default: readonly string[] }
  document.head.append(...names.map((name) => fetching(new URL(name, list.href).href)))
}

/** Fetches every chunk that is left, once the browser is idle; the page needs no network from then on. */
export function preloadChunks(): void {
  const whenever = () => whenIdle(() => void fetchAll())
  if (document.readyState === 'complete') whenever()
  else addEventListener('load', whenever, { once: true })
}
