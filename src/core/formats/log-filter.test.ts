import { expect, test } from 'vitest'
import { LOG_FILTER, withLowerCaseLevels } from './log-filter.ts'
import { matches } from './names.ts'

test.each(['info', 'OFF', 'info,backend=debug', 'a::b_1=Trace', 'backend=warn,tower_http=off,error'])(
  '%s is a filter',
  (text) => {
    expect(matches(LOG_FILTER, text)).toBe(true)
  },
)

test.each([
  '',
  'verbose',
  'null',
  'info,backend',
  ',',
  'info,',
  'info, debug',
  'backend=',
  '=info',
  'backend=verbose',
  'a:b=info',
  '3',
  'info;x',
  'ínfo',
])('%j is no filter', (text) => {
  expect(matches(LOG_FILTER, text)).toBe(false)
})

test('levels are written in lower case, modules as they are', () => {
  expect(withLowerCaseLevels('INFO,My_App=Debug')).toBe('info,My_App=debug')
})
