// Stands after the page. That is in English, and hidden while another language is wanted: puts the other texts in their
// places, shows it, and has the texts of the program in that language fetched.
{
  const { lang } = document.documentElement
  const root = document.getElementById('root')
  const texts = document.getElementById(`texts-${lang}`)
  if (texts) {
    const nodes = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
    for (const [distance, change] of JSON.parse(texts.textContent)) {
      let node = null
      for (let step = 0; step < distance; step += 1) node = nodes.nextNode()
      if (typeof change === 'string') node.data = change
      else
        for (const [name, value] of Object.entries(change))
          if (value === null) node.removeAttribute(name)
          else node.setAttribute(name, value)
    }
    document.title = texts.dataset.title
  }
  root.removeAttribute('lang')
  const messages = document.querySelector(`link[data-language="${lang}"]`)
  if (messages) messages.rel = 'modulepreload'
}
