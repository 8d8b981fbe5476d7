// What the blank page does, in ours: the text of one field shows in one line of the preview.
const field = document.getElementById('image.backend.repository')
const lines = [...document.querySelectorAll('[role=tabpanel] code > *')]
const line = lines.find(({ textContent }) => textContent.includes(field.defaultValue))
const [before, after] = line.textContent.split(field.defaultValue)
field.addEventListener('input', () => (line.textContent = before + field.value + after))
