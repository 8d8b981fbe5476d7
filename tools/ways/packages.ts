// By a name that the compiler does not follow: these packages are installed before the tests and not for anything else.
const loaded = (name: string): Promise<unknown> => import(/* @vite-ignore */ name)

/** Whether an object is as its CustomResourceDefinition says; throws with what is wrong. */
type Model = new (data: object) => { validate(): void }

/** HCL's own parser: a file as JSON, in which a template stands as it is written. */
export const { parse } = (await loaded('@cdktn/hcl2json')) as {
  parse: (name: string, text: string) => Promise<Record<string, unknown>>
}

const models = async (path: string) => (await loaded(`@kubernetes-models/${path}`)) as Readonly<Record<string, Model>>
const argo = await models('argo-cd/argoproj.io/v1alpha1')
const externalSecrets = await models('external-secrets/external-secrets.io/v1')
const gateway = await models('gateway-api/gateway.networking.k8s.io/v1')
const kustomize = await models('flux-cd/kustomize.toolkit.fluxcd.io/v1')
const source = await models('flux-cd/source.toolkit.fluxcd.io/v1')

const check = (model: Model | undefined) => (data: object) => new model!(data).validate()

/** By the schemas of Argo CD, External Secrets Operator, Flux and Gateway API. */
export const validate = {
  application: check(argo['Application']),
  externalSecret: check(externalSecrets['ExternalSecret']),
  httpRoute: check(gateway['HTTPRoute']),
  gitRepository: check(source['GitRepository']),
  kustomization: check(kustomize['Kustomization']),
}
