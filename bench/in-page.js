// Runs in every measured page before the page's own scripts, and measures every page in the same way.

const load = { fcp: 0, lcp: 0, shift: 0, tasks: [] }
const watch = (type, record) =>
  new PerformanceObserver((list) => list.getEntries().forEach(record)).observe({ type, buffered: true })
watch('longtask', ({ duration }) => load.tasks.push(duration))
watch('paint', ({ name, startTime }) => name === 'first-contentful-paint' && (load.fcp = startTime))
watch('largest-contentful-paint', ({ startTime }) => (load.lcp = startTime))
watch('layout-shift', ({ value }) => (load.shift += value))

/** Calls back after the next frame: a message that the frame's own callback posts comes when it has been made. */
function afterFrame(done) {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => done(performance.now())
    port2.postMessage(null)
  })
}

const onChange = (target, record) => {
  const observer = new MutationObserver(() => record(observer))
  observer.observe(target, { childList: true, characterData: true, attributes: true, subtree: true })
}

function setText(field, text) {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value').set.call(field, text)
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
}

/** Types a letter in each frame from the first that has the field; resolves after the frame in which the preview has it. */
const answers = (fieldId, previewSelector) =>
  new Promise((resolve) => {
    let typed = null
    function type() {
      const field = document.getElementById(fieldId)
      if (field) setText(field, (typed = `${field.value}z`))
      if (typed !== 'shown') requestAnimationFrame(type)
    }
    onChange(document, (observer) => {
      if (!typed || !document.querySelector(previewSelector)?.textContent.includes(typed)) return
      observer.disconnect()
      typed = 'shown'
      afterFrame(resolve)
    })
    type()
  })

/** Resolves after the frame in which an element first has a text. */
const appears = (selector, text) =>
  new Promise((resolve) => {
    onChange(document, (observer) => {
      if (!document.querySelector(selector)?.textContent.includes(text)) return
      observer.disconnect()
      afterFrame(resolve)
    })
  })

const keys = []

/** From then on: each key's time from the event's own time stamp to the frame after the preview first changed. */
function watchKeys(previewSelector) {
  let pressed = null
  addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { capture: true })
  onChange(document.querySelector(previewSelector), () => {
    if (pressed === null) return
    const start = pressed
    pressed = null
    afterFrame((end) => keys.push(end - start))
  })
}

const presses = []
const quietMilliseconds = 150

/** Of the next press: the time from its event to the frame after the last change on the page that it led to. */
function watchPress() {
  const begin = ({ timeStamp: start }) => {
    let timer = 0
    let last = 0
    onChange(document, (observer) => {
      afterFrame((end) => (last = end))
      clearTimeout(timer)
      timer = setTimeout(() => {
        observer.disconnect()
        presses.push(last - start)
      }, quietMilliseconds)
    })
  }
  const once = { capture: true, once: true }
  const types = ['click', 'change']
  const first = (event) => {
    types.forEach((type) => removeEventListener(type, first, once))
    begin(event)
  }
  types.forEach((type) => addEventListener(type, first, once))
}

const files = []
let clicked = 0
addEventListener('click', ({ timeStamp, isTrusted }) => isTrusted && (clicked = timeStamp), { capture: true })
const { click } = HTMLAnchorElement.prototype
HTMLAnchorElement.prototype.click = function () {
  if (this.download) files.push(performance.now() - clicked)
  click.call(this)
}

/** Resolves when no long task has begun and nothing has been fetched for a while. */
const quiet = () =>
  new Promise((resolve) => {
    const state = () => `${load.tasks.length} ${performance.getEntriesByType('resource').length}`
    let before = state()
    let since = performance.now()
    const look = () => {
      if (state() !== before) [before, since] = [state(), performance.now()]
      if (document.readyState === 'complete' && performance.now() - since > 500) resolve()
      else setTimeout(look, 50)
    }
    look()
  })

globalThis.bench = { load, keys, presses, files, answers, appears, setText, watchKeys, watchPress, quiet }
