import { whenIdle } from './when-idle.ts'

/** Has a link fetch what it names. Resolves when that is there, or is not to be had: then it is fetched again when needed. */
const fetched = (link: HTMLLinkElement, rel: string) =>
  new Promise<void>((resolve) => {
    link.onload = link.onerror = () => resolve()
    link.rel = rel
  })

const loaded = () =>
  new Promise((resolve) => {
    if (document.readyState === 'complete') resolve(null)
    else addEventListener('load', resolve, { once: true })
  })

const idle = () => new Promise<void>((resolve) => whenIdle(resolve))

let styles: Promise<void> | undefined

/** The styles of what the first paint does not show. Resolves when they are there, are not to be had, or there is no page. */
export function laterStyles(): Promise<void> {
  const link = globalThis.document?.querySelector<HTMLLinkElement>('link[data-styles]')
  styles ??= link ? fetched(link, 'stylesheet') : Promise.resolve()
  return styles
}

/**
 * Once the first load is over, has all other chunks fetched in the order of the page's links, one in each idle moment, so that
 * they are there when they are wanted, without a network too. Nothing of them runs.
 */
export async function fetchAhead(): Promise<void> {
  await loaded()
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[data-chunk]:not([rel=modulepreload])')) {
    await idle()
    // What the first load has fetched becomes a module too, or browsers complain that it is not used.
    await fetched(link, 'modulepreload')
  }
  await idle()
  await laterStyles()
}
