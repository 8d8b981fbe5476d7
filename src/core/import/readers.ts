import { valueAt } from '../config/path.ts'
import type { Tree } from '../config/tree.ts'
import type { Reader } from './imported.ts'
import { kustomization } from './kustomization.ts'
import { pulumiStack } from './modules/pulumi-stack.ts'
import { terraform } from './modules/terraform.ts'
import { commandOutput } from './text/command-output.ts'
import { sops } from './text/sops.ts'
import { pairLists } from './values/chart-values.ts'
import { compose } from './variables/compose.ts'
import { dockerRun } from './variables/docker-run.ts'
import { dotenv } from './variables/dotenv.ts'
import { argoApplication } from './wrapped/argo-application.ts'
import { fleet } from './wrapped/fleet.ts'
import { fluxHelmRelease } from './wrapped/flux-helm-release.ts'
import { k3sHelmChart } from './wrapped/k3s-helm-chart.ts'
import { parentChart } from './wrapped/parent-chart.ts'
import { helmfile, skaffold } from './wrapped/release-list.ts'

// A values file has none of these, and maps where the form has lists.
const formOnly = ['contract', 'edition', 'delivery', 'release', 'registry', 'image.platforms']

const isSavedConfig = (data: Tree): boolean =>
  formOnly.some((path) => valueAt(data, path) !== undefined) ||
  pairLists.some((path) => Array.isArray(valueAt(data, path)))

const savedConfig: Reader<Tree> = (data) =>
  isSavedConfig(data) ? { source: 'config', settings: data, isWhole: true } : null

/** What is no YAML, or only looks like it. The first that knows a text reads it. */
export const textReaders: readonly Reader<string>[] = [commandOutput, dotenv, terraform, dockerRun]

/** A document of YAML or JSON. The first that knows it reads it; values of a chart are what is left. */
export const documentReaders: readonly Reader<Tree>[] = [
  sops,
  fluxHelmRelease,
  argoApplication,
  k3sHelmChart,
  skaffold,
  kustomization,
  helmfile,
  compose,
  pulumiStack,
  savedConfig,
  fleet,
  parentChart,
]
