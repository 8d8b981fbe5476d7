import type { CheckedConfig, DeploymentConfig, PartialConfig, SettingPath } from '../config/config.ts'
import type { Command } from '../outputs/command.ts'

/** Where Pods ask for names: Pods of a namespace, at a port of theirs, or an address outside of Pods. */
export type Resolver = { readonly namespace: string; readonly port: number } | { readonly cidr: string }

/** What is known of one kind of cluster. Nothing of it changes a setting by itself. */
export interface Platform {
  /** Its name as its makers write it. */
  readonly name: string
  /** The settings that it asks for, beside these values; a person takes them in one step. Each has a hint that says why. */
  readonly offer: (values: DeploymentConfig) => PartialConfig
  /** The settings of which something is to be known there, each with the address at which that was read. */
  readonly hints: Readonly<Partial<Record<SettingPath, string>>>
  /** What brings an image of one's own to the nodes; none where they fetch it from its registry as they are. */
  readonly image: (config: CheckedConfig) => readonly Command[]
  /** Its resolvers, which the NetworkPolicy must let the app ask. */
  readonly dns: readonly Resolver[]
}

/** Checks a row and keeps which settings its hints are at, for which every language has a text. */
export const platform = <const Row extends Platform>(row: Row): Row => row

/** For nodes that get the image by hand and have no load balancer beside them. */
export const onOwnMachine = ({ service }: DeploymentConfig): PartialConfig => ({
  image: { backend: { pullPolicy: 'IfNotPresent' } },
  service: service.type === 'LoadBalancer' ? { type: 'NodePort' } : {},
})

/** CoreDNS, or kube-dns: what most clusters have. */
export const kubeDns: Resolver = { namespace: 'kube-system', port: 53 }
