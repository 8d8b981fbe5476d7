import type { IServiceAccount } from 'kubernetes-models/v1'
import type { CheckedConfig } from '../config/config.ts'
import type { Traced } from '../yaml/trace.ts'
import { metadata } from './metadata.ts'
import { names } from './names.ts'

/** An identity without a token: the app never calls the Kubernetes API. */
export const serviceAccount = (config: CheckedConfig): Traced<IServiceAccount> => ({
  apiVersion: 'v1',
  kind: 'ServiceAccount',
  metadata: metadata(config, 'app', names(config.release).app),
  automountServiceAccountToken: false,
})
