import type { CheckedConfig } from '../config/config.ts'
import { imageReference } from '../manifests/image.ts'
import type { Step } from './command.ts'

/** Holds the image against the contract, all clauses at once. */
export const verdictArgv = ['sh', 'verify-image.sh', '--json', 'verdict.json'] as const

/** What the contract asks of the image and only the image can show. */
export function imageStep({ image }: CheckedConfig): Step {
  const { backend, platforms } = image
  const reference = imageReference(backend)
  const tagged = imageReference({ ...backend, tag: backend.tag || 'latest', digest: '' })
  const inspect = (format: string) => ['docker', 'image', 'inspect', '--format', format, reference]
  const build = [
    'docker',
    'buildx',
    'build',
    '--platform',
    platforms.join(','),
    '-t',
    tagged,
    '--push',
    './crates/backend',
  ]
  return {
    id: 'image',
    commands: [
      {
        id: 'image-verdict',
        argv: verdictArgv,
        powershell: ['wsl', ...verdictArgv],
      },
      { id: 'image-platforms', argv: ['docker', 'buildx', 'imagetools', 'inspect', reference] },
      { id: 'image-pull', argv: ['docker', 'pull', reference] },
      { id: 'image-size', argv: inspect('{{.Size}}') },
      { id: 'image-user', argv: inspect('{{.Config.User}}') },
      { id: 'image-trivy', argv: ['trivy', 'image', reference] },
      { id: 'image-snyk', argv: ['snyk', 'container', 'test', reference] },
      { id: 'image-build', argv: build },
      { id: 'image-sign', argv: ['cosign', 'sign', '--key', 'cosign.key', reference] },
      { id: 'image-verify', argv: ['cosign', 'verify', '--key', 'cosign.pub', reference] },
    ],
  }
}
