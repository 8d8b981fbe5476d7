/**
 * Runs inside a page: tries to reach an origin in every way that a page has, each under a path of its own, and says which
 * ways it tried. Navigation is not among them, for no policy stops that; navigations of a frame go to `framed`.
 */
export function tryEveryWayOut({ origin, framed }: { origin: string; framed: string }): string[] {
  const put = (name: string, attributes: Readonly<Record<string, string>>, parent: ParentNode = document.body) => {
    const element = document.createElement(name)
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value))
    parent.append(element)
    return element
  }
  const link = (rel: string, more: Readonly<Record<string, string>> = {}) => {
    return (href: string) => put('link', { rel, href, ...more }, document.head)
  }
  const style = (rule: (url: string) => string) => (url: string) => {
    put('p', { class: 'way' }).textContent = 'w'
    put('style', {}, document.head).textContent = rule(url)
  }
  const script = (text: string) => URL.createObjectURL(new Blob([text], { type: 'text/javascript' }))
  const svg = (name: string) => (href: string) => {
    const space = 'http://www.w3.org/2000/svg'
    const element = document.createElementNS(space, name)
    element.setAttribute('href', href)
    document.body.append(document.createElementNS(space, 'svg'))
    document.body.lastElementChild!.append(element)
  }
  const inFrame = (element: HTMLElement, frame: string) => {
    put('iframe', { name: frame })
    element.setAttribute('target', frame)
    return element
  }
  const ways: Readonly<Record<string, (url: string) => unknown>> = {
    fetch: (url) => fetch(url),
    'fetch-with-preflight': (url) => fetch(url, { method: 'PUT', headers: { 'x-way': 'out' }, body: 'way' }),
    'fetch-kept-alive': (url) => fetch(url, { method: 'POST', mode: 'no-cors', keepalive: true, body: 'way' }),
    xhr: (url) => {
      const request = new XMLHttpRequest()
      request.open('POST', url)
      request.send('way')
    },
    beacon: (url) => navigator.sendBeacon(url, 'way'),
    websocket: (url) => new WebSocket(url.replace('http', 'ws')),
    eventsource: (url) => new EventSource(url),
    image: (url) => (new Image().src = url),
    srcset: (url) => put('img', { srcset: `${url} 2x` }),
    'input-image': (src) => put('input', { type: 'image', src }),
    'svg-image': svg('image'),
    fontface: (url) => new FontFace('way', `url(${url})`).load(),
    'font-face': style((url) => `@font-face { font-family: way; src: url(${url}) } .way { font-family: way }`),
    'css-import': style((url) => `@import url(${url});`),
    'css-image': style((url) => `.way { background: url(${url}) }`),
    'style-property': (url) => (put('p', {}).style.backgroundImage = `url(${url})`),
    'style-sheet': (url) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(`body { border-image-source: url(${url}) }`)
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    },
    stylesheet: link('stylesheet'),
    prefetch: link('prefetch'),
    preload: link('preload', { as: 'image' }),
    modulepreload: link('modulepreload'),
    icon: link('icon'),
    manifest: link('manifest'),
    preconnect: link('preconnect'),
    'dns-prefetch': link('dns-prefetch'),
    'form-get': (action) => (inFrame(put('form', { action }), 'form-get') as HTMLFormElement).submit(),
    'form-post': (action) =>
      (inFrame(put('form', { action, method: 'post' }), 'form-post') as HTMLFormElement).submit(),
    iframe: (src) => put('iframe', { src }),
    object: (data) => put('object', { data }),
    embed: (src) => put('embed', { src }),
    video: (src) => put('video', { src, preload: 'auto' }),
    poster: (poster) => put('video', { poster }),
    audio: (src) => put('audio', { src, preload: 'auto' }),
    script: (src) => put('script', { src }),
    'module-import': (url) => import(/* @vite-ignore */ url),
    worker: (url) => new Worker(script(`importScripts('${url}')`)),
    'module-worker': (url) => new Worker(script(`import '${url}'`), { type: 'module' }),
    'shared-worker': (url) => new SharedWorker(script(`fetch('${url}')`)),
    'service-worker': (url) => navigator.serviceWorker.register(url),
    worklet: (url) => new AudioContext().audioWorklet.addModule(url),
    ping: (ping) => put('a', { href: '#ping', ping }).click(),
    webtransport: (url) => new WebTransport(url.replace('http:', 'https:')),
    webrtc: async (url) => {
      const connection = new RTCPeerConnection({ iceServers: [{ urls: `stun:${new URL(url).host}` }] })
      connection.createDataChannel('way')
      await connection.setLocalDescription(await connection.createOffer())
    },
  }
  return Object.entries(ways).map(([name, go]) => {
    // what is refused at once throws, what is refused later rejects
    const target = /^(?:form|iframe)/.test(name) ? framed : origin
    void new Promise((resolve) => resolve(go(`${target}/${name}`))).catch(() => null)
    return name
  })
}
