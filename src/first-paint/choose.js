// Stands in the head of the page and runs before there is anything to paint: language and theme, as they were kept or as
// the browser asks for. It also holds on to what is pressed before the program is there, and lets go when it is; and says so
// when it does not come.
{
  // The one way out that no policy closes: browsers do not know the directive `webrtc` of CSP 3. The page has no use for it.
  delete window.RTCPeerConnection
  delete window.webkitRTCPeerConnection

  const kept = (key) => {
    try {
      return localStorage.getItem(`realtime-svg.${key}`)
    } catch {
      return null
    }
  }
  const page = document.documentElement
  const wanted = [kept('language'), ...navigator.languages.map((tag) => tag.split('-')[0].toLowerCase())]
  page.lang = wanted.find((language) => language === 'en' || language === 'ko') ?? 'en'
  const theme = kept('theme')
  if (theme === 'light' || theme === 'dark') page.dataset.theme = theme
  if (kept('wrap') === 'true') page.dataset.wrap = ''
  if (kept('picture') === 'false') page.dataset.folded = ''

  // A file of the program is gone, as when a newer version took its place between the page and its parts.
  const fail = () => (document.getElementById('not-started').hidden = false)
  addEventListener('error', ({ target }) => target.localName === 'script' && fail(), true)
  addEventListener('not-started', fail)

  const controls =
    'button, a[href^="#"], [data-leads], [type=radio], [type=checkbox], label:has([type=radio], [type=checkbox])'
  // What an event acts on, if the program is to answer it. Text that is typed stays in its field.
  const held = {
    click: ({ target }) => target.closest(controls),
    change: ({ target }) => target.closest('select'),
    keydown: ({ key, ctrlKey, metaKey, shiftKey, altKey, target }) =>
      (ctrlKey || metaKey
        ? !shiftKey && !altKey && /^[sk]$/i.test(key)
        : /^[/?]$/.test(key) && !target.matches('input, select, textarea')) && target,
  }
  const pressed = []
  const hold = (event) => {
    const control = held[event.type](event)
    if (!control) return
    const { value } = control
    event.preventDefault()
    event.stopPropagation()
    pressed.push(() => {
      if (event.type === 'change') control.value = value
      control.dispatchEvent(new event.constructor(event.type, event))
    })
  }
  for (const type in held) addEventListener(type, hold, true)
  addEventListener(
    'complete',
    () => {
      for (const type in held) removeEventListener(type, hold, true)
      pressed.forEach((press) => press())
    },
    { once: true },
  )
}
