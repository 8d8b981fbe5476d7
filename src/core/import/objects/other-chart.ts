import type { DeploymentConfig } from '../../config/config.ts'
import { joinPath } from '../../config/path.ts'
import { at, isTree, itemsOf, membersOf, type Tree } from '../../config/tree.ts'
import { names } from '../../manifests/names.ts'
import type { ImportProblem } from '../imported.ts'
import { variableProblems } from '../variables/variable-settings.ts'
import { compare } from './compare-objects.ts'
import { containerOf } from './container-settings.ts'
import { type KubernetesObject, objectPath } from './kubernetes-objects.ts'
import type { ReleaseObjects } from './release-objects.ts'
import { ownObjects } from './unexplained.ts'

const podPath = ['spec', 'template', 'spec']

// Read in other places, or of another shape than ours without a loss.
const readElsewhere = new Set(['envFrom', 'command', 'args', 'ports'])

/** The Pods of another chart with the container under our name, and without what was read as writable paths and variables. */
function comparable(pod: unknown, container: string): Tree {
  const own = containerOf({ spec: { template: { spec: pod } } }, container)
  const volumes = itemsOf(at(pod, 'volumes')).filter((volume) => !isTree(at(volume, 'emptyDir')))
  const kept = new Set(volumes.map((volume) => at(volume, 'name')))
  const containers = itemsOf(at(pod, 'containers')).map((each) => {
    const members = membersOf(each).filter(([key]) => !readElsewhere.has(key))
    const volumeMounts = itemsOf(at(each, 'volumeMounts')).filter((mount) => kept.has(at(mount, 'name')))
    const env = itemsOf(at(each, 'env')).filter(
      (item) => variableProblems([[String(at(item, 'name')), at(item, 'value')]], '').length > 0,
    )
    return { ...Object.fromEntries(members), volumeMounts, env, ...(each === own && { name: container }) }
  })
  return { ...(pod as Tree), containers, volumes }
}

function lost(
  ours: KubernetesObject | undefined,
  theirs: KubernetesObject | undefined,
  container: string,
): ImportProblem[] {
  if (ours === undefined || theirs === undefined) return []
  const found = compare(at(ours.node, ...podPath), comparable(at(theirs.node, ...podPath), container), podPath)
  return found.flatMap(({ names: place, kind }): ImportProblem[] =>
    kind === 'unknown-key' ? [{ path: `${objectPath(theirs)} ${joinPath(place)}`, kind }] : [],
  )
}

/** Of objects that another chart made only the settings were taken; what of their Pods and variables is none is named. */
export function otherChart(config: DeploymentConfig, { app, find, objects }: ReleaseObjects): ImportProblem[] {
  const ours = ownObjects(config)
  const { app: ownApp, redis: ownRedis } = names(config.release)
  const variables = objects.filter(({ kind }) => kind === 'ConfigMap')
  return [
    { path: objectPath(app), kind: 'other-chart' },
    ...lost(ours.get(`Deployment/${ownApp}`), app, 'app'),
    ...lost(ours.get(`Deployment/${ownRedis}`), find('Deployment', 'redis'), 'redis'),
    ...variables.flatMap((map) => variableProblems(membersOf(at(map.node, 'data')), `${objectPath(map)} data.`)),
  ]
}
