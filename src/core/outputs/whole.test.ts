import { expect, test } from 'vitest'
import { checked } from '../program/samples.ts'
import { steps } from './commands.ts'
import { whole } from './whole.ts'

const wholeOf = (shell: 'posix' | 'powershell', settings = {}) =>
  whole(shell, steps(checked(settings), { chartRepository: 'https://svg.example.org/charts' }))

test('one way to deploy, then the checks that end by themselves, as one list that the first failure ends', () => {
  expect(wholeOf('posix', { redis: { auth: { enabled: true } } })).toBe(
    [
      'kubectl apply -f manifests/00-namespace.yaml',
      'bash create-secrets.sh',
      'kubectl apply -k . --dry-run=server',
      'kubectl apply -k .',
      'kubectl --namespace realtime-svg rollout status deployment/realtime-svg-redis --timeout=3m',
      'kubectl --namespace realtime-svg rollout status deployment/realtime-svg --timeout=5m',
      'kubectl --namespace realtime-svg get pods -l app.kubernetes.io/instance=realtime-svg -o wide',
      'kubectl --namespace realtime-svg get poddisruptionbudget realtime-svg',
    ].join(' &&\n'),
  )
})

test('the manifests as they are where Kustomize cannot carry them', () => {
  const text = wholeOf('posix', { commonAnnotations: [{ key: '1', value: 'a' }] })
  expect(text).toContain('kubectl apply -f manifests/ &&')
  expect(text).not.toContain('-k')
})

test('PowerShell reads one block, and leaves it at the first failure', () => {
  const lines = wholeOf('powershell', { release: { createNamespace: false }, replicas: 1 }).split('\n')
  expect(lines.slice(0, 2)).toEqual(['& {', "  kubectl apply -k . '--dry-run=server'; if ($LASTEXITCODE) { return }"])
  expect(lines.at(-1)).toBe('}')
})
