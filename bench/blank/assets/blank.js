const field = document.getElementById('field')
const preview = document.getElementById('preview')
field.addEventListener('input', () => (preview.textContent = field.value))
