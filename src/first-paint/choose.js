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

  const pressed = []
  const hold = (event) => {
    const control = event.target.closest('button, a[href^="#"]')
    if (!control) return
    event.preventDefault()
    pressed.push(control)
  }
  addEventListener('click', hold, true)
  addEventListener(
    'complete',
    () => {
      removeEventListener('click', hold, true)
      // A link in a drawing has no click() of its own.
      pressed.forEach((control) => control.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })))
    },
    { once: true },
  )
}
