import { pullSecret } from '../../core/config/pull-secret.ts'
import { expect, test } from 'vitest'
import { defaults } from '../../core/config/config.ts'
import { preset } from '../../core/config/presets.ts'
import { checkContract } from '../../core/contract/check-contract.ts'
import { createSession } from './session.ts'
import { withUndoManager } from './undo-manager.ts'

function begin() {
  const session = createSession()
  session.checkBy(checkContract)
  return withUndoManager(session)
}
const say = () => 'said'

test('a preset is one step, back and forth', () => {
  const { session, undoManager } = begin()
  session.replace(preset('production'))
  undoManager.undo(say)
  expect(session.state.get().values).toEqual(defaults)
  undoManager.redo(say)
  expect(session.state.get().values).toEqual(preset('production'))
  expect(undoManager.state.get().history).toMatchObject({ past: [defaults], future: [] })
})

test('typing is one step until the field is left', () => {
  const { session, undoManager } = begin()
  session.type('release.name', 'a')
  session.type('release.name', 'ab')
  session.showIssues()
  session.type('release.name', 'abc')
  undoManager.undo(say)
  expect(session.state.get().values.release.name).toBe('ab')
  undoManager.undo(say)
  expect(session.state.get().values.release.name).toBe('realtime-svg')
})

test('each press of a switch is a step', () => {
  const { session, undoManager } = begin()
  session.set('ingress.enabled', true)
  session.set('ingress.enabled', false)
  session.set('ingress.enabled', true)
  undoManager.undo(say)
  expect(session.state.get().values.ingress.enabled).toBe(false)
  expect(undoManager.state.get().history.past).toHaveLength(2)
})

test('an item that is added and what is typed into it are two steps', () => {
  const { session, undoManager } = begin()
  session.add('image.pullSecrets', pullSecret({ name: '' }))
  session.type('image.pullSecrets[0].name', 'login')
  undoManager.undo(say)
  expect(session.state.get().values.image.pullSecrets).toEqual([pullSecret({ name: '' })])
  undoManager.undo(say)
  expect(session.state.get().values.image.pullSecrets).toEqual([])
})

test('a step that is said can be taken back, and the next change takes the notice away', () => {
  const { session, undoManager } = begin()
  undoManager.take(preset('staging'), say)
  expect(undoManager.state.get().notice).toMatchObject({ way: 'undo' })
  undoManager.undo(say)
  expect(undoManager.state.get().notice).toMatchObject({ way: 'redo' })
  session.set('replicas', 4)
  expect(undoManager.state.get().notice).toBeNull()
})

test('a step that changes nothing offers nothing to take back', () => {
  const { session, undoManager } = begin()
  session.set('replicas', 4)
  undoManager.take(session.state.get().values, say)
  expect(undoManager.state.get().notice).toMatchObject({ way: null })
})

test('with nothing to undo nothing is said', () => {
  const { undoManager } = begin()
  undoManager.undo(say)
  expect(undoManager.state.get().notice).toBeNull()
})

test('what was typed while an error stood comes back too', () => {
  const { session, undoManager } = begin()
  session.type('release.name', 'Bad_')
  session.showIssues()
  undoManager.take(defaults, say)
  undoManager.undo(say)
  expect(session.state.get().values.release.name).toBe('Bad_')
  expect(session.state.get().isStale).toBe(true)
})
