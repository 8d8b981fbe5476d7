import { expect, test } from 'vitest'
import { environment } from './environment.ts'
import { type KubernetesObject } from './kubernetes-objects.ts'

const object = (kind: string, name: string, data: unknown): KubernetesObject => ({
  ...{ kind, name, namespace: undefined },
  node: { data },
})
const fromConfigMap = (name: string, key: string) => ({ configMapKeyRef: { name, key } })
const fromSecret = (name: string, key: string) => ({ secretKeyRef: { name, key } })
const config = object('ConfigMap', 'config', { LOG_LEVEL: 'info', PORT: 1, REDIS_HOST: 'cache' })

test('a variable is a text, or what a ConfigMap says of it', () => {
  const env = [
    { name: 'LOG_LEVEL', valueFrom: fromConfigMap('config', 'LOG_LEVEL') },
    { name: 'PORT', valueFrom: fromConfigMap('config', 'PORT') },
    { name: 'GONE', valueFrom: fromConfigMap('config', 'GONE') },
    { name: 'HOST', value: '0.0.0.0' },
    { name: 'HOST', value: 'later' },
    { name: 1, value: 'no name' },
    { name: 'FIELD', valueFrom: { fieldRef: { fieldPath: 'status.podIP' } } },
  ]
  const { value, missing } = environment({ env }, [config])
  expect(['LOG_LEVEL', 'PORT', 'GONE', 'HOST', 'FIELD', '1'].map(value)).toEqual([
    ...['info', undefined, undefined, 'later', undefined, undefined],
  ])
  expect(missing).toEqual([])
})

test('a ConfigMap as a whole comes before the variables by name, and only its texts count', () => {
  const container = {
    envFrom: [{ configMapRef: { name: 'config' } }, { secretRef: { name: 'auth' } }],
    env: [
      { name: 'REDIS_HOST', value: 'other' },
      { name: 'REDIS_HOST', valueFrom: { fieldRef: { fieldPath: 'status.podIP' } } },
      { name: 'LOG_LEVEL', valueFrom: fromConfigMap('config', 'GONE') },
    ],
  }
  const { value, missing } = environment(container, [config])
  expect(['LOG_LEVEL', 'PORT', 'REDIS_HOST'].map(value)).toEqual(['info', undefined, 'other'])
  expect(missing).toEqual([])
})

test('a Secret has a name and a key, and no value', () => {
  const env = [
    { name: 'REDIS_PASSWORD', valueFrom: fromSecret('auth', 'password') },
    { name: 'NO_KEY', valueFrom: { secretKeyRef: { name: 'auth' } } },
    { name: 'NO_NAME', valueFrom: { secretKeyRef: { key: 'password' } } },
    { name: 'TEXT', value: 'text' },
  ]
  const { value, secret } = environment({ env }, [])
  expect(secret('REDIS_PASSWORD')).toEqual({ secret: 'auth', key: 'password' })
  expect(value('REDIS_PASSWORD')).toBeUndefined()
  expect(['NO_KEY', 'NO_NAME', 'TEXT', 'GONE'].map(secret)).toEqual([undefined, undefined, undefined, undefined])
})

test('a ConfigMap that is not among the objects is named once, whatever else has its name', () => {
  const container = {
    envFrom: [{ configMapRef: { name: 'gone' } }],
    env: [
      { name: 'A', valueFrom: fromConfigMap('gone', 'A') },
      { name: 'B', valueFrom: fromConfigMap('config', 'LOG_LEVEL') },
    ],
  }
  const { missing } = environment(container, [object('Secret', 'config', { LOG_LEVEL: 'info' })])
  expect(missing).toEqual(['ConfigMap/gone', 'ConfigMap/config'])
})
