import type { CheckedConfig } from '../config/config.ts'
import { configMapData, isReachedByService } from '../manifests/config-map.ts'
import { names } from '../manifests/names.ts'
import { fileText, type OutputFile } from '../yaml/lines.ts'
import { untraced } from '../yaml/trace.ts'
import { yamlLines } from '../yaml/yaml.ts'

/** Where Kustomize looks for variables beside its own places. */
export const varsPath = 'kustomize-vars.yaml'

// As soon as there is one variable, Kustomize makes `$(X)` of `$$(X)` in annotations, arguments and environment too.
// And it breaks a character beyond ASCII after `$`, of which only the first byte is read: seen with kubectl 1.24 and 1.36.
const HAS_VARIABLES = /\$\$\(|\$\((?:REDIS|APP)_SERVICE\)|\$(?:[^\0-\x7f]|\\[NLPUux_])/

/** What the ConfigMap says of a Service by its name: `{ REDIS_HOST: '$(REDIS_SERVICE)' }`; the variable and the Service. */
function serviceNames(config: CheckedConfig) {
  const { app, redis } = names(config.release)
  const data = untraced(configMapData(config)) as Readonly<Record<string, string>>
  const inText = (key: string, name: string, variable: string) =>
    data[key] === undefined ? {} : { [key]: data[key].replace(new RegExp(`^([a-z]+://)?${name}`), `$1$(${variable})`) }
  return [
    ...(config.redis.enabled
      ? [
          {
            variable: 'REDIS_SERVICE',
            service: redis,
            data: { ...inText('REDIS_HOST', redis, 'REDIS_SERVICE'), ...inText('REDIS_URL', redis, 'REDIS_SERVICE') },
          },
        ]
      : []),
    ...(isReachedByService(config)
      ? [{ variable: 'APP_SERVICE', service: app, data: inText('BACKEND_URL', app, 'APP_SERVICE') }]
      : []),
  ]
}

/**
 * The names of the Services in the ConfigMap as variables, which Kustomize fills in last, after the prefix, suffix and Namespace
 * of an overlay. `replacements` of a base are done before those of the overlay are (kustomize accumulateTarget), so that names
 * stay as they were; both kubectl 1.24 and 1.36 carry variables.
 */
function followingNames(config: CheckedConfig, manifests: readonly OutputFile[]) {
  const followed = serviceNames(config)
  if (followed.length === 0 || manifests.some((file) => HAS_VARIABLES.test(fileText(file)))) return {}
  const metadata = { name: names(config.release).configMap, namespace: config.release.namespace }
  const data = Object.assign({}, ...followed.map((each) => each.data)) as object
  return {
    patches: [{ patch: JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata, data }) }],
    vars: followed.map(({ variable, service }) => ({
      name: variable,
      objref: { apiVersion: 'v1', kind: 'Service', name: service, namespace: config.release.namespace },
    })),
    configurations: [varsPath],
  }
}

/**
 * `kubectl apply -k .`: the manifests as they are, in their order, and a base for overlays; beside it, what it refers to.
 * `beside`: more files of the folder, `sealed/redis.yaml`, that a person makes.
 */
export function kustomizationFiles(
  config: CheckedConfig,
  manifests: readonly OutputFile[],
  beside: readonly string[] = [],
): OutputFile[] {
  const following = followingNames(config, manifests)
  const main = {
    apiVersion: 'kustomize.config.k8s.io/v1beta1',
    kind: 'Kustomization',
    resources: [...manifests.map(({ path }) => path), ...beside],
    ...following,
  }
  const references = {
    varReference: ['REDIS_HOST', 'REDIS_URL', 'BACKEND_URL'].map((key) => ({ kind: 'ConfigMap', path: `data/${key}` })),
  }
  return [
    { path: 'kustomization.yaml', lines: yamlLines(main) },
    ...('configurations' in following ? [{ path: varsPath, lines: yamlLines(references) }] : []),
  ]
}
