import { expect, test } from 'vitest'
import { defaults } from '../../core/config/config.ts'
import { preset } from '../../core/config/presets.ts'
import { createSession } from './session.ts'
import { withSteps } from './steps.ts'

const begin = () => withSteps(createSession(defaults))
const say = () => 'said'

test('a preset is one step, back and forth', () => {
  const { session, steps } = begin()
  session.replace(preset('production'))
  steps.undo(say)
  expect(session.state.get().values).toEqual(defaults)
  steps.redo(say)
  expect(session.state.get().values).toEqual(preset('production'))
  expect(steps.state.get().history).toMatchObject({ past: [defaults], future: [] })
})

test('typing is one step until the field is left', () => {
  const { session, steps } = begin()
  session.type('release.name', 'a')
  session.type('release.name', 'ab')
  session.showIssues()
  session.type('release.name', 'abc')
  steps.undo(say)
  expect(session.state.get().values.release.name).toBe('ab')
  steps.undo(say)
  expect(session.state.get().values.release.name).toBe('realtime-svg')
})

test('each press of a switch is a step', () => {
  const { session, steps } = begin()
  session.set('ingress.enabled', true)
  session.set('ingress.enabled', false)
  session.set('ingress.enabled', true)
  steps.undo(say)
  expect(session.state.get().values.ingress.enabled).toBe(false)
  expect(steps.state.get().history.past).toHaveLength(2)
})

test('an item that is added and what is typed into it are two steps', () => {
  const { session, steps } = begin()
  session.add('image.pullSecrets', { name: '' })
  session.type('image.pullSecrets[0].name', 'login')
  steps.undo(say)
  expect(session.state.get().values.image.pullSecrets).toEqual([{ name: '' }])
  steps.undo(say)
  expect(session.state.get().values.image.pullSecrets).toEqual([])
})

test('a step that is said can be taken back, and the next change takes the notice away', () => {
  const { session, steps } = begin()
  steps.take(preset('staging'), say)
  expect(steps.state.get().notice).toMatchObject({ way: 'undo' })
  steps.undo(say)
  expect(steps.state.get().notice).toMatchObject({ way: 'redo' })
  session.set('replicas', 4)
  expect(steps.state.get().notice).toBeNull()
})

test('a step that changes nothing offers nothing to take back', () => {
  const { session, steps } = begin()
  session.set('replicas', 4)
  steps.take(session.state.get().values, say)
  expect(steps.state.get().notice).toMatchObject({ way: null })
})

test('with nothing to undo nothing is said', () => {
  const { steps } = begin()
  steps.undo(say)
  expect(steps.state.get().notice).toBeNull()
})

test('what was typed while an error stood comes back too', () => {
  const { session, steps } = begin()
  session.type('release.name', 'Bad_')
  session.showIssues()
  steps.take(defaults, say)
  steps.undo(say)
  expect(session.state.get().values.release.name).toBe('Bad_')
  expect(session.state.get().isStale).toBe(true)
})
