import type { CheckedConfig } from '../config/config.ts'
import type { Command, Step } from '../outputs/command.ts'

/** The folder of the bundle in its repository; as the zip unpacks it where none is named. */
export const folderInGit = ({ delivery, release }: CheckedConfig): string => delivery.git.path || release.name

const push: Command = { id: 'git-push', argv: ['git', 'push'], inWhole: true }

/** From the unpacked folder into the branch that the controller reads. */
export const commit = ({ release }: CheckedConfig): Step[] => [
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
export const revert: readonly Command[] = [
  { id: 'git-revert', argv: ['git', 'revert', '--no-edit', 'HEAD'], takesDown: true },
  { id: 'git-push', argv: push.argv },
]
