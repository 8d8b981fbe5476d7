import type { Shell } from '../config/choices.ts'
import type { CheckedConfig } from '../config/config.ts'
import type { ShownSecrets } from '../secrets/needed-secrets.ts'

/** Where the commands take the Helm chart from, beside the bundle. */
export interface ChartSource {
  /** The chart repository of the page itself, `https://example.org/tool/charts`; null when it is not served from one. */
  readonly chartRepository: string | null
}

/** A program and its arguments; the page and the README quote it for a shell. */
export interface Command {
  readonly id: CommandId
  readonly argv: readonly string[]
  /** Where the other shell needs another program. */
  readonly powershell?: readonly string[]
  /** Part of what is copied at once (`whole`): it ends by itself, and nothing that runs is harmed by it. */
  readonly inWhole?: true
  /** Changes or removes something that runs; its text says what. Never part of the whole. */
  readonly takesDown?: true
}

/** kubectl in the Namespace of the release: `['kubectl', '--namespace', 'svg', 'get', 'pods']`. */
export const kubectlIn = ({ release }: Pick<CheckedConfig, 'release'>, ...argv: readonly string[]): string[] => [
  ...['kubectl', '--namespace', release.namespace],
  ...argv,
]

/** What a person does in one go, in the order of the steps. */
export interface Step {
  readonly id: StepId
  readonly commands: readonly Command[]
  /** What somebody else has to give, as a table above the commands. */
  readonly shows?: ShownSecrets
}

export const argvFor = (shell: Shell, { argv, powershell }: Command): readonly string[] =>
  shell === 'powershell' ? (powershell ?? argv) : argv

/** Whether the commands of a step stand for one another: the chart is in the bundle and in a repository. */
export const isChoice = ({ commands }: Step): boolean => commands.some(({ id }) => id === 'apply-helm-repository')

export type StepId =
  | 'own-image'
  | 'namespace'
  | 'secrets'
  | 'secrets-beside-git'
  | 'secrets-existing'
  | 'secrets-sealed'
  | 'secrets-store'
  | 'secrets-external'
  | 'secrets-kept'
  | 'preview'
  | 'commit'
  | 'apply'
  | 'prune'
  | 'rollout'
  | 'check'
  | 'logs'
  | 'undo'
  | 'image'
export type CommandId =
  | 'kind-load'
  | 'minikube-load'
  | 'k3s-save'
  | 'k3s-import'
  | 'ecr-role'
  | 'gar-reader'
  | 'acr-attach'
  | 'image-puller'
  | 'namespace'
  | 'secrets'
  | 'existing-secrets'
  | 'seal'
  | 'apply-sealed'
  | 'wait-sealed'
  | 'store-ready'
  | 'apply-external'
  | 'wait-external'
  | 'diff'
  | 'dry-run'
  | 'template'
  | 'apply'
  | 'git-add'
  | 'git-commit'
  | 'git-push'
  | 'git-revert'
  | 'apply-argocd'
  | 'wait-argocd'
  | 'apply-flux'
  | 'wait-flux'
  | 'tofu-init'
  | 'tofu-namespace'
  | 'tofu-plan'
  | 'tofu-apply'
  | 'pulumi-install'
  | 'pulumi-stack'
  | 'pulumi-preview'
  | 'pulumi-up'
  | 'apply-helm'
  | 'apply-helm-repository'
  | 'prune'
  | 'prune-route'
  | 'prune-external'
  | 'rollout-redis'
  | 'rollout-app'
  | 'pods'
  | 'forward'
  | 'health'
  | 'ready'
  | 'stop'
  | 'stop-exit-code'
  | 'disruptions'
  | 'route'
  | 'gateway'
  | 'logs-app'
  | 'logs-redis'
  | 'restart'
  | 'rollback'
  | 'rollback-helm'
  | 'delete'
  | 'delete-helm'
  | 'delete-sealed'
  | 'delete-external'
  | 'delete-argocd'
  | 'delete-flux'
  | 'tofu-destroy'
  | 'pulumi-destroy'
  | 'image-verdict'
  | 'image-platforms'
  | 'image-pull'
  | 'image-size'
  | 'image-user'
  | 'image-build'
  | 'image-trivy'
  | 'image-snyk'
  | 'image-sign'
  | 'image-verify'
