import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { type Age, ages, helm, printed } from './kube.ts'
import { readObjects } from './objects.ts'
import { chart } from './renderings.ts'

test.each(ages)('Helm %s lints the chart without a warning', async (age) => {
  const { code, stdout } = await helm(age, ['lint', '--strict', chart])
  expect({ code, warnings: stdout.match(/\[(?:WARNING|ERROR)\].*/g) }).toEqual({ code: 0, warnings: null })
})

test.each(ages)('Helm %s refuses a cluster older than 1.24, and takes the versions of managed ones', async (age) => {
  const on = (version: string) => helm(age, ['template', 'svg', chart, '--kube-version', version])
  expect((await on('1.23.17')).stderr).toContain('kubeVersion: >=1.24.0-0')
  for (const version of ['1.24.0', 'v1.29.3-eks-adc7111', 'v1.27.8-gke.1067004', '1.36.3']) {
    expect(await on(version)).toMatchObject({ code: 0 })
  }
})

test.each(ages)('Helm %s refuses an unknown value and a value of the wrong type, and names them', async (age) => {
  const { code, stderr } = await helm(age, ['template', 'svg', chart, '--set', 'replica=3,replicas=three'])
  expect(code).not.toBe(0)
  expect(stderr).toMatch(/(?:property|properties) '?replica'? /)
  expect(stderr).toMatch(/replicas'?: .*integer/)
})

const umbrella = mkdtempSync(join(tmpdir(), 'umbrella-'))
cpSync(chart, join(umbrella, 'charts/realtime-svg'), { recursive: true })
const dependency = { name: 'realtime-svg', version: '1.x.x', condition: 'realtime-svg.enabled' }
writeFileSync(
  join(umbrella, 'Chart.yaml'),
  JSON.stringify({ apiVersion: 'v2', name: 'umbrella', version: '1.0.0', dependencies: [dependency] }),
)
afterAll(() => rmSync(umbrella, { recursive: true }))

test.each(ages)('Helm %s lets a parent chart switch it on and off, and share global values', async (age) => {
  const withParent = async (isOn: boolean) => {
    const set = `global.anything=1,realtime-svg.enabled=${isOn},realtime-svg.replicas=7`
    return printed(await helm(age, ['template', 'svg', umbrella, '--set', set]))
  }
  expect(await withParent(true)).toMatch(/name: "svg"[^]*replicas: 7/)
  expect((await withParent(false)).trim()).toBe('')
})

interface Pod {
  readonly metadata: { readonly annotations: object }
  readonly spec: object
}

test.each(ages)('Helm %s makes a test that passes Pod Security restricted and asks the Service', async (age) => {
  const text = printed(
    await helm(age, ['template', 'svg', chart, '--show-only', 'templates/tests/test-connection.yaml']),
  )
  const [[pod]] = (await readObjects(age, [text])) as unknown as [[Pod]]
  expect(pod.metadata.annotations).toMatchObject({ 'helm.sh/hook': 'test' })
  expect(pod.spec).toMatchObject({
    restartPolicy: 'Never',
    automountServiceAccountToken: false,
    securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
    containers: [
      {
        args: ['svg', '80'],
        securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
      },
    ],
  })
})

// `helm install` shows the notes only with a cluster at hand, so a copy of the chart puts them into a template.
const folder = mkdtempSync(join(tmpdir(), 'notes-'))
const copy = join(folder, 'realtime-svg')
cpSync(chart, copy, { recursive: true })
const notesText = readFileSync(join(chart, 'templates/NOTES.txt'), 'utf8')
writeFileSync(join(copy, 'templates/_notes.tpl'), `{{ define "notes" }}${notesText}{{ end }}`)
writeFileSync(join(copy, 'templates/notes.yaml'), 'notes: {{ include "notes" . | quote }}\n')
afterAll(() => rmSync(folder, { recursive: true }))

async function notes(age: Age, ...set: string[]): Promise<string> {
  const shown = [
    '--namespace',
    'team',
    '--show-only',
    'templates/notes.yaml',
    ...set.flatMap((pair) => ['--set', pair]),
  ]
  const text = printed(await helm(age, ['template', 'svg', copy, ...shown]))
  return JSON.parse(/^notes: (.*)$/m.exec(text)![1]!) as string
}

test.each(ages)('the notes of Helm %s warn of data loss exactly where Redis runs in memory', async (age) => {
  expect(await notes(age)).toContain('ALL DATA IS LOST')
  const external = await notes(age, 'redis.enabled=false', 'redis.external.host=cache.example.com')
  expect(external).not.toContain('LOST')
})

test.each(ages)('the notes of Helm %s give the address and the next steps', async (age) => {
  expect(await notes(age)).toContain('kubectl port-forward service/svg 8080:80 --namespace team')
  expect(await notes(age)).toContain('helm test svg --namespace team')
  const host = [
    'ingress.enabled=true',
    'ingress.host=svg.example.com',
    'ingress.tls.enabled=true',
    'ingress.tls.secretName=tls',
  ]
  expect(await notes(age, ...host)).toContain('https://svg.example.com/\n')
  const route = [
    'httpRoute.enabled=true',
    'httpRoute.parentRefs[0].name=shared',
    'httpRoute.parentRefs[0].namespace=infra',
    'httpRoute.hostnames[0]=new.example.com',
  ]
  const address = (text: string) => /The address:\n\n([^]*?)\n\n/.exec(text)?.[1]?.split('\n')
  const gateway = [
    '  https://new.example.com/',
    '  kubectl get httproute svg --namespace team -o yaml',
    '  kubectl get gateway shared --namespace infra',
    '  The conditions Accepted and ResolvedRefs of the route must be True.',
  ]
  expect(address(await notes(age, ...route))).toEqual(gateway)
  expect(address(await notes(age, ...host, ...route))).toEqual([
    '  https://svg.example.com/',
    '  kubectl get ingress svg --namespace team',
    ...gateway,
  ])
  expect(await notes(age, 'service.type=NodePort', 'service.nodePort=30080')).toContain('node>:30080\n')
  expect(await notes(age, 'service.type=LoadBalancer')).toContain('--watch')
})

test.each(ages)('the notes of Helm %s name the Secret and the keys that it needs', async (age) => {
  const external = ['redis.enabled=false', 'redis.external.host=::1', 'redis.external.tls=true']
  const keys = async (...settings: string[]) =>
    (await notes(age, ...external, 'redis.auth.enabled=true', ...settings)).match(
      /Secret svg-redis-auth exists[^]*?:\n\n([^]*?)\n\n/,
    )?.[1]
  expect(await keys()).toBe(
    '  redis-password: the password\n  redis-password-encoded: the same password, percent-encoded',
  )
  expect(await keys('redis.auth.encodedKey=')).toBe('  redis-password: the password')
  expect(await keys('redis.auth.urlKey=url', 'redis.auth.username=a@b', 'redis.external.database=3')).toBe(
    '  redis-password: the password\n  url: rediss://a%40b:<percent-encoded password>@[::1]:6379/3',
  )
})
