import type { DeploymentConfig } from './config.ts'

type PullSecret = DeploymentConfig['image']['pullSecrets'][number]

/** A pull secret that says no more than its name is asked for at a prompt. */
export const pullSecret = (secret: Partial<PullSecret> & Pick<PullSecret, 'name'>): PullSecret => ({
  source: 'prompt',
  remoteKey: '',
  remoteProperty: '',
  ...secret,
})
