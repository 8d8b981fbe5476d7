import type { CheckedConfig } from '../config/config.ts'
import type { Command, CommandId, Step } from '../outputs/command.ts'
import { canKustomize } from '../manifests/can-kustomize.ts'
import { kustomizationFiles } from '../outputs/kustomization.ts'
import { neededSecrets } from '../secrets/needed-secrets.ts'
import { sealedFile } from '../secrets/sealed.ts'
import type { OutputFile } from '../yaml/lines.ts'
import { manifestParts, namespaceForSecrets } from './kubectl.ts'
import type { Way } from './way.ts'

/** The folder of the bundle in its repository; as the zip unpacks it where none is named. */
export const folderInGit = ({ delivery, release }: CheckedConfig): string => delivery.git.path || release.name

/** What create-secrets seals lies in Git beside the rest, and the kustomization names it: without it nothing is applied. */
const sealedFiles = (config: CheckedConfig): string[] =>
  neededSecrets(config).flatMap(({ source, file }) => (source === 'sealed' ? [sealedFile(file)] : []))

const push: Command = { id: 'git-push', argv: ['git', 'push'], inWhole: true }

/** From the unpacked folder into the branch that the controller reads. */
const commit = ({ release }: CheckedConfig): Step[] => [
  {
    id: 'commit',
    commands: [
      { id: 'git-add', argv: ['git', 'add', '.'], inWhole: true },
      { id: 'git-commit', argv: ['git', 'commit', '-m', `Deploy ${release.name}`], inWhole: true },
      push,
    ],
  },
]

/** What Git says is what runs: the commit before is the way back. */
const revert: readonly Command[] = [
  { id: 'git-revert', argv: ['git', 'revert', '--no-edit', 'HEAD'], takesDown: true },
  { id: 'git-push', argv: push.argv },
]

/** What a controller of its own brings: its objects, how to wait for them, and the ids of the commands. */
interface Controller {
  readonly id: 'argocd' | 'flux'
  /** The file or the folder of its objects, `flux/`. */
  readonly path: string
  readonly files: (config: CheckedConfig) => readonly OutputFile[]
  /** What says that all is there, `condition=Ready`. */
  readonly isDone: string
  /** The object that says so, without its name: `application.argoproj.io`. */
  readonly kind: string
  readonly namespace: (config: CheckedConfig) => string
}

/** The manifests in Git, and the objects that tell a controller of them. */
export function throughGit({ id, path, files, isDone, kind, namespace }: Controller): Way {
  const wait = (config: CheckedConfig): Command => ({
    id: `wait-${id}`,
    argv: [
      'kubectl',
      'wait',
      `--for=${isDone}`,
      `${kind}/${config.release.name}`,
      '--namespace',
      namespace(config),
      '--timeout=10m',
    ],
    inWhole: true,
  })
  const onPath = (command: CommandId, verb: string) => ({ id: command, argv: ['kubectl', verb, '-f', path] })
  return {
    files: (config, { manifests }) => [
      ...(canKustomize(config) ? kustomizationFiles(config, manifests, sealedFiles(config)) : []),
      ...manifests,
      ...files(config),
    ],
    explained: (config) => [...manifestParts.explained(config), { id, path }],
    requirements: ['kubectl', 'git', id],
    namespace: namespaceForSecrets,
    isInGit: true,
    brings: ['external', 'sealed'],
    prunes: true,
    deploy: (config) => [
      ...commit(config),
      { id: 'apply', commands: [{ ...onPath(`apply-${id}`, 'apply'), inWhole: true }, wait(config)] },
    ],
    undo: () => [...revert, { ...onPath(`delete-${id}`, 'delete'), takesDown: true }],
  }
}
