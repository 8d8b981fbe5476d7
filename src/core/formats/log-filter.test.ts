import { expect, test } from 'vitest'
import { bareModules, LOG_FILTER, withLowerCaseLevels } from './log-filter.ts'
import { matches } from './names.ts'

test.each(['info', 'OFF', 'info,backend=debug', 'a::b_1=Trace', 'verbose', 'backend=warn,tower_http=off,error'])(
  '%s is a filter',
  (text) => {
    expect(matches(LOG_FILTER, text)).toBe(true)
  },
)

test.each(['', ',', 'info,', 'info, debug', 'backend=', '=info', 'backend=verbose', 'a:b=info', '3', 'info;x', 'ínfo'])(
  '%j is no filter',
  (text) => {
    expect(matches(LOG_FILTER, text)).toBe(false)
  },
)

test('a word that is no level is a module', () => {
  expect(bareModules('verbose,info,Debug,backend=debug,tower')).toEqual(['verbose', 'tower'])
})

test('levels are written in lower case, modules as they are', () => {
  expect(withLowerCaseLevels('INFO,My_App=Debug,WARNING')).toBe('info,My_App=debug,WARNING')
})
