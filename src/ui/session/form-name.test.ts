import { expect, test } from 'vitest'
import { formName, settingOf } from './form-name.ts'

test('an item of a list has a dot before and after its number', () => {
  expect(formName('image.pullSecrets[0].name')).toBe('image.pullSecrets.0.name')
  expect(formName('writablePaths[12]')).toBe('writablePaths.12')
  expect(formName('replicas')).toBe('replicas')
})

test('every item of a list is of the same setting', () => {
  expect(settingOf('ingress.annotations[10].value')).toBe('ingress.annotations[].value')
  expect(settingOf('writablePaths[0]')).toBe('writablePaths[]')
})
