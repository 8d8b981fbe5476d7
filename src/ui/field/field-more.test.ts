import { expect, test } from 'vitest'
import { documentationOf, type FieldSetting } from '../../i18n/documentation.ts'
import { fieldTexts } from '../../i18n/en/field-texts.ts'
import { languages } from '../../i18n/messages.ts'
import { clausesOf } from './clauses-of.ts'

const settings = Object.keys(fieldTexts).filter((path) => !path.includes('[]')) as FieldSetting[]

test.each(settings)('%s has a clause, or documentation to lead to', (setting) => {
  expect([...clausesOf(setting), documentationOf(setting, 'en')].filter((each) => each !== null)).not.toEqual([])
})

test('documentation is in the language of the page where it is there, else in English', () => {
  expect(documentationOf('replicas', 'ko')).toMatchObject({
    language: 'ko',
    address: 'https://kubernetes.io/ko/docs/concepts/workloads/controllers/deployment/',
  })
  expect(documentationOf('securityContext.runAsUser', 'ko')).toMatchObject({ language: 'en', whose: 'Kubernetes 문서' })
  expect(documentationOf('image.platforms', 'ko')).toMatchObject({ language: 'en', whose: 'Docker 문서' })
})

test('each address is one page of documentation', () => {
  const addresses = settings.flatMap((setting) => languages.map((each) => documentationOf(setting, each)?.address))
  const wrong = addresses.filter(
    (address) => !/^https:\/\/[a-z0-9.-]+(\/[a-z0-9_-]+)+\/?(#[a-z-]+)?$/.test(address ?? ''),
  )
  expect(wrong.filter((address) => address !== undefined)).toEqual([])
})
