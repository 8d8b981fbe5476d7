import type { PlatformId } from '../config/choices.ts'

/**
 * The controller that serves an Ingress without a class, by its id in `streams/controllers.ts`; null where the platform itself
 * brings none. Apart from the rows, because rules need it at every key and nothing else of them.
 */
export const unnamedIngress: Readonly<Record<Exclude<PlatformId, 'any'>, string | null>> = {
  kind: null,
  // Its class is the default one: github.com/kubernetes/minikube, deploy/addons/ingress/ingress-deploy.yaml.tmpl.
  minikube: 'ingress-nginx',
  // docs.k3s.io/networking/networking-services; docs.rancherdesktop.io/how-to-guides/traefik-ingress-example.
  k3s: 'traefik',
  eks: null,
  // "" in ingressClassName is for the controller of GKE: cloud.google.com/kubernetes-engine/docs/how-to/custom-ingress-controller.
  gke: 'gke',
  aks: null,
  // Makes Routes of them: github.com/openshift/enhancements, enhancements/ingress/transition-ingress-from-beta-to-stable.md.
  openshift: 'openshift-router',
}
