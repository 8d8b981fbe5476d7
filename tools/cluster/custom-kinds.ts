import { printed } from '../kube/kube.ts'
import { kubectl } from './cluster.ts'

/** Has the definitions of this folder installed, where one is named; they stay, because other things may be of their kinds. */
const folder = process.env.CLUSTER_CRDS
if (folder) printed(await kubectl('newest', ['apply', '--server-side', '-f', folder]))

const resources = printed(await kubectl('newest', ['api-resources', '-o', 'name'])).split('\n')

/** `hasKind('httproutes.gateway.networking.k8s.io')`: whether somebody has installed its definition. */
export const hasKind = (resource: string): boolean => resources.includes(resource)

/** Whether the cluster takes an HTTPRoute. */
export const hasRoutes = hasKind('httproutes.gateway.networking.k8s.io')
