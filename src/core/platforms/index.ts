import type { CheckedConfig, DeploymentConfig } from '../config/config.ts'
import type { PlatformId } from '../config/choices.ts'
import { defaults } from '../config/defaults.ts'
import { overlaid } from '../config/tree.ts'
import type { Command } from '../outputs/command.ts'
import { aks } from './aks.ts'
import { eks } from './eks.ts'
import { gke } from './gke.ts'
import { k3s } from './k3s.ts'
import { kind } from './kind.ts'
import { minikube } from './minikube.ts'
import { openshift } from './openshift.ts'
import type { Platform } from './platform.ts'

const rows = { kind, minikube, k3s, eks, gke, aks, openshift }

/** The settings at which each platform has a hint; every language has a text for each. */
export type HintTexts = {
  readonly [Id in keyof typeof rows]: Readonly<Record<keyof (typeof rows)[Id]['hints'], string>>
}

/** What is known of each platform; nothing of any cluster. */
export const platforms: Readonly<Record<Exclude<PlatformId, 'any'>, Platform>> = rows

/** The row of the platform that a configuration names; null for any. */
export const platformOf = (platform: PlatformId): Platform | null => (platform === 'any' ? null : platforms[platform])

/** The configuration with what its platform offers; the same where it has all that already. */
export const withOffer = (values: DeploymentConfig): DeploymentConfig =>
  overlaid(values, platformOf(values.release.platform)?.offer(values)) as DeploymentConfig

/** What brings an image of one's own to the nodes of the platform; nodes fetch the published one by themselves. */
export const imageCommands = (config: CheckedConfig): readonly Command[] =>
  config.image.backend.repository === defaults.image.backend.repository
    ? []
    : (platformOf(config.release.platform)?.image(config) ?? [])
