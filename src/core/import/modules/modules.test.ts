import { expect, test } from 'vitest'
import { defaults } from '../../config/config.ts'
import { importConfig } from '../import-config.ts'
import { read } from '../import-samples.ts'
import { readHcl } from './hcl.ts'

test('HCL: plain values of every kind, and what is computed is undefined', () => {
  const text = `
# a comment
// another /* one */
name = "a \\"b\\" \\n"  /* behind
it */
count = -2.5
on = true
none = null
list = [1, "b", # c
  { a = 1, "b": 2 },
]
text = <<-EOT
  a: 1
  EOT
computed = var.x["a"] + length([1, 2])
call = yamlencode({ a = 1 })
block "label" name {
  inner = 1
  nested { x = 2 }
}
`
  expect(readHcl(text)).toEqual({
    attributes: {
      ...{ name: 'a "b" \n', count: -2.5, on: true, none: null, list: [1, 'b', { a: 1, b: 2 }], text: '  a: 1' },
      ...{ computed: undefined, call: undefined },
    },
    blocks: [
      {
        type: 'block',
        labels: ['label', 'name'],
        body: {
          attributes: { inner: 1 },
          blocks: [{ type: 'nested', labels: [], body: { attributes: { x: 2 }, blocks: [] } }],
        },
      },
    ],
  })
})

test.each([
  'replicas: 3',
  '{"a": 1}',
  '- a',
  'just text',
  'a = [',
  'a = {',
  'a {',
  `a = ${'['.repeat(100)}`,
  'a = "',
  ']',
])('%j is no HCL', (text) => {
  expect(readHcl(text)?.attributes ?? null).toBeNull()
})

test('every variable of the Terraform module has its setting', () => {
  const text = `
namespace              = "apps"
image_repository       = "ghcr.io/a/b"
image_tag              = "v2"
image_pull_policy      = "Always"
replicas               = 3
resources_limits_cpu   = "1"
redis_enabled          = true
redis_image_tag        = "8"
redis_password         = "hunter2"
redis_resources_requests_memory = "200Mi"
ingress_enabled        = true
ingress_host           = "svg.example.com"
ingress_path_type      = "exact"
ingress_tls_enabled    = true
ingress_annotations    = { "cert-manager.io/cluster-issuer" = "le" }
service_type           = "NodePort"
config_log_level       = "debug"
config_port            = 9000
kube_context           = "prod"
`
  expect(read(text)).toEqual({
    taken: {
      release: { namespace: 'apps' },
      image: { backend: { repository: 'ghcr.io/a/b', tag: 'v2', pullPolicy: 'Always' } },
      replicas: 3,
      resources: { limits: { cpu: '1' } },
      redis: { image: { tag: '8' }, resources: { requests: { memory: '200Mi' } }, auth: { enabled: true } },
      config: { logLevel: 'debug' },
      service: { type: 'NodePort' },
      ingress: {
        enabled: true,
        host: 'svg.example.com',
        pathType: 'Exact',
        annotations: [{ key: 'cert-manager.io/cluster-issuer', value: 'le' }],
        tls: { enabled: true },
      },
    },
    said: ['derived config_port', 'unknown-key kube_context', 'read-as ingress.pathType', 'password redis_password'],
  })
})

test('the arguments of a module block, and an address that is none', () => {
  const text =
    'module "svg" {\n  source = "./deploy/terraform"\n  replicas = 3\n  redis_external_url = "mongodb://x"\n}\n'
  expect(read(text)).toEqual({ taken: { replicas: 3 }, said: ['not-an-address redis_external_url'] })
})

test('a helm_release of Terraform: values as YAML, `set` as block or list, and what is computed is named', () => {
  const text = (values: string, set: string) => `
resource "helm_release" "svg" {
  name      = "svg"
  namespace = "apps"
  chart     = "realtime-svg"
  values    = [${values}]
  ${set}
}
`
  const release = { name: 'svg', namespace: 'apps' }
  const heredoc = '<<-EOT\n    replicas: 3\n  EOT\n  '
  expect(read(text(heredoc, 'set {\n name = "image.backend.tag"\n value = "v2"\n}')).taken).toEqual({
    release,
    replicas: 3,
    image: { backend: { tag: 'v2' } },
  })
  expect(read(text('file("values.yaml")', 'set = [{ name = "replicas", value = "4" }]'))).toEqual({
    taken: { release, replicas: 4 },
    said: ['elsewhere helm_release.values[0]'],
  })
})

test('the stack configuration of Pulumi, the same inputs in camelCase, with its secrets', () => {
  const text = `
encryptionsalt: v1:abc
config:
  svg:imageTag: v2
  svg:redisExternalUrl: redis://cache:6380/1
  svg:redisEnabled: "false"
  svg:redisPassword: {secure: AAABAJ0}
  kubernetes:context: prod
`
  expect(read(text)).toEqual({
    taken: {
      image: { backend: { tag: 'v2' } },
      redis: { enabled: false, external: { host: 'cache', port: 6380, database: 1 } },
    },
    said: ['read-as redis.enabled', 'secret svg:redisPassword'],
  })
})

test('no password is kept', () => {
  for (const text of [
    'redis_external_url = "redis://:hunter2@a"\n',
    'redis_password = "hunter2"\n',
    'redis_external_url = "hunter2@ x"\n',
  ])
    expect(JSON.stringify(importConfig(text, defaults))).not.toContain('hunter2')
})
