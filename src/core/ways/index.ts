import type { WayId } from '../config/choices.ts'
import type { CheckedConfig } from '../config/config.ts'
import { argocd } from './argocd.ts'
import { flux } from './flux.ts'
import { helm } from './helm.ts'
import { kubectl } from './kubectl.ts'
import { pulumi } from './pulumi.ts'
import { terraform } from './terraform/terraform.ts'
import type { Way } from './way.ts'

/** Every way to deploy, one file each. */
const rows: Readonly<Record<WayId, Way>> = { kubectl, helm, argocd, flux, terraform, pulumi }

/** How the person of this configuration deploys. */
export const wayOf = ({ delivery }: CheckedConfig): Way => rows[delivery.way]
