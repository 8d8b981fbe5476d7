import { expect, test } from 'vitest'
import { defaults } from '../../core/config/config.ts'
import { preset } from '../../core/config/presets.ts'
import { checkContract } from '../../core/contract/check-contract.ts'
import { createSession, type Session } from './session.ts'

const begin = () => {
  const session = createSession()
  session.checkBy(checkContract)
  return session
}

/** What the form does with a keystroke. */
const type = (session: Session, text: string) => session.type('release.name', text)
const shownAt = (session: Session) => (session.state.get().shown.get('release.name') ?? []).map(({ rule }) => rule)

test('every change of the form is checked and rendered at once', () => {
  const session = begin()
  session.set('replicas', 5)
  const { values, config, files } = session.state.get()
  expect(values.replicas).toBe(5)
  expect(config.replicas).toBe(5)
  expect(files.flatMap(({ lines }) => lines.filter(({ isChanged }) => isChanged).map(({ text }) => text))).toEqual([
    '  replicas: 5',
  ])
})

test('what is wrong while a person types is not said beside the field before they leave it', () => {
  const session = begin()
  type(session, 'Bad_')
  expect(session.state.get().issues.map(({ path }) => path)).toContain('release.name')
  expect(shownAt(session)).toEqual([])
  session.showIssues()
  expect(shownAt(session)).toEqual(['HELM-RELEASE-NAME'])
})

test('what was said goes as soon as it is mended', () => {
  const session = begin()
  type(session, 'Bad_')
  session.showIssues()
  type(session, 'good')
  expect(shownAt(session)).toEqual([])
})

test('a field that is already wrong says at once how it is wrong now', () => {
  const session = begin()
  type(session, 'Bad_')
  session.showIssues()
  type(session, 'Bad_er')
  expect(shownAt(session)).toEqual(['HELM-RELEASE-NAME'])
})

test('while an error stands the last good files stay, and are known to be old', () => {
  const session = begin()
  const { files, config } = session.state.get()
  type(session, 'Bad_')
  expect(session.state.get()).toMatchObject({ isStale: true })
  expect(session.state.get().files).toBe(files)
  expect(session.state.get().config).toBe(config)
  type(session, 'good')
  expect(session.state.get()).toMatchObject({ isStale: false, config: { release: { name: 'good' } } })
})

test('a chosen value is settled at once, a new list item is not', () => {
  const session = begin()
  session.add('image.pullSecrets', { name: '' })
  expect(session.state.get().values.image.pullSecrets).toEqual([{ name: '' }])
  expect(session.state.get().shown.has('image.pullSecrets[0].name')).toBe(false)
  session.set('image.platforms', [])
  expect(session.state.get().shown.has('image.platforms')).toBe(true)
})

test('another configuration replaces every value', () => {
  const session = begin()
  session.replace(preset('production'))
  expect(session.state.get().values).toEqual(preset('production'))
  session.replace(defaults)
  expect(session.state.get().values).toEqual(defaults)
})

test('the values handed in are never written to', () => {
  const before = structuredClone(defaults)
  const session = begin()
  session.replace(preset('production'))
  session.set('replicas', 9)
  type(session, 'other')
  expect(defaults).toEqual(before)
})

test('what a person typed before the rules were there is checked when they come, and said once the field is left', () => {
  const session = createSession()
  type(session, 'Bad_')
  session.set('replicas', 0)
  session.type('service.port', 'x')
  const { files } = session.state.get()
  session.checkBy(checkContract)
  expect(shownAt(session)).toEqual(['HELM-RELEASE-NAME'])
  expect(session.state.get()).toMatchObject({ isStale: true, files })
  expect(session.state.get().shown.has('service.port')).toBe(false)
  session.showIssues()
  expect(session.state.get().shown.has('service.port')).toBe(true)
})

test('a secret is said while it is typed, another mistake when the field is left', () => {
  const session = begin()
  type(session, 'not a name')
  expect(shownAt(session)).toEqual([])
  type(session, 'ghp_1')
  expect(shownAt(session)).toEqual(['SECRET-TYPED'])
  type(session, 'drawings')
  expect(shownAt(session)).toEqual([])
})
