import type { FileTexts } from '../file-texts.ts'

/** The steps, and one line of why for each command. */
export const steps: FileTexts['steps'] = {
  'own-image': {
    title: 'Let the nodes have your image',
    why: 'Once for each image, or once for the cluster. The published image needs none of this.',
  },
  namespace: { title: 'Make the Namespace', why: 'First, because everything else goes into it.' },
  secrets: { title: 'Make the Secrets', why: 'Passwords are asked for at a prompt and never stored in a file.' },
  'secrets-beside-git': {
    title: 'Make the Secrets beside Git',
    why: 'Once, and by hand: passwords are asked for at a prompt and never come into the repository; what reads Git leaves these Secrets alone.',
  },
  'secrets-existing': {
    title: 'See that the Secrets are there',
    why: 'Somebody else makes them, and they must be exactly so; no value is shown.',
  },
  'secrets-sealed': {
    title: 'Seal the Secrets',
    why: 'Passwords are asked for at a prompt and encrypted for this cluster alone; the files in sealed/ may lie in Git.',
  },
  'secrets-store': {
    title: 'Put the values into the store',
    why: 'External Secrets Operator makes the Secrets out of what the store holds, and follows it.',
  },
  'secrets-external': {
    title: 'Wait for the Secrets from the store',
    why: 'Until they are there the Pods wait. After a value changed in the store, restart the Pods once its Secret has it.',
  },
  'secrets-kept': {
    title: 'See that the Secrets are still there',
    why: 'A Secret that External Secrets made until now is deleted together with its ExternalSecret. If one is missing, do the step about Secrets again; the Pods start by themselves then.',
  },
  preview: { title: 'See what would change', why: 'Nothing is changed yet.' },
  commit: {
    title: 'Commit the folder',
    why: 'What is in Git is what will run. The folder must be at the path in the repository that the settings name.',
  },
  apply: { title: 'Deploy', why: 'Makes the objects in the cluster, or brings them up to these settings.' },
  prune: {
    title: 'Remove what is switched off',
    why: 'kubectl apply removes nothing: what an earlier configuration made would go on acting. Harmless the first time.',
  },
  rollout: { title: 'Wait until it runs', why: 'Ends as soon as every replica is ready.' },
  check: { title: 'Check that it answers', why: 'Leave the port forward running and use a second terminal.' },
  logs: { title: 'Look inside', why: 'When something is not as it should be.' },
  undo: { title: 'Undo', why: 'Back to the revision before, or remove everything.' },
  image: { title: 'Check the image', why: 'What the contract asks of the image and only the image can show.' },
}

/** One line of why for each command. */
export const commands: FileTexts['commands'] = {
  'kind-load':
    'Copies the image from Docker on this machine to every node; --name CLUSTER where the cluster is not called kind',
  'minikube-load': 'Copies the image from this machine into the cluster',
  'k3s-save': 'Writes the image to a file, to be copied to every node',
  'k3s-import': 'On every node: takes the image from that file; no registry is asked then',
  'ecr-role': 'Lets the nodes pull from ECR; write the role of your nodes in the place of NODE_ROLE',
  'gar-reader':
    'Lets the nodes pull from this repository; write the service account of your nodes in the place of NODE_SERVICE_ACCOUNT',
  'acr-attach':
    'Lets the nodes pull from this registry; write your cluster in the place of CLUSTER, and its group in the place of RESOURCE_GROUP',
  'image-puller': 'Lets this Namespace pull from the project that the image is in',
  namespace: 'Makes the Namespace with its Pod Security labels',
  secrets: 'Asks for each password and makes the Secrets',
  'existing-secrets': 'Shows the type of each and how many keys it has; fails if one is missing',
  seal: 'Asks for each password and writes what kubeseal makes of the Secret into sealed/; the certificate comes from the cluster, or from SEALED_SECRETS_CERT',
  'apply-sealed': 'Applies them; the controller of Sealed Secrets makes the Secrets',
  'wait-sealed': 'Waits until the controller has made each Secret; kubectl describe says why one was not',
  'store-ready': 'Asks whether the operator reaches the store',
  'apply-external': 'Applies the ExternalSecrets',
  'wait-external': 'Waits until each Secret was made; kubectl describe says why one was not',
  diff: 'Shows the difference to the cluster; exit code 1 means that there is one',
  'dry-run': 'Lets the API server check every object without storing it',
  template: 'Renders the chart: every object that Helm would send',
  apply: 'Applies every object of this folder',
  'git-add': 'Adds every file of this folder; none holds a password',
  'git-commit': 'Commits them',
  'git-push': 'Pushes the branch, from which the cluster takes it',
  'git-revert': 'Takes the last commit back with a new one: the cluster follows, and open streams are cut',
  'apply-argocd': 'Tells Argo CD where the files are; from then on a push deploys',
  'wait-argocd': 'Waits until Argo CD says that all of it is healthy',
  'apply-flux': 'Tells Flux where the files are; from then on a push deploys',
  'wait-flux': 'Waits until Flux has applied everything and it is ready',
  'tofu-init': 'Fetches the providers; with Terraform: terraform in the place of tofu, here and below',
  'tofu-namespace': 'Makes the Namespace alone, because the Secrets go into it',
  'tofu-plan': 'Shows what would change, and keeps it as the plan',
  'tofu-apply': 'Carries out that plan, and waits until it runs',
  'pulumi-install': 'Fetches the packages of the program',
  'pulumi-stack': 'Selects the stack, and makes it the first time',
  'pulumi-preview': 'Shows what would change',
  'pulumi-up': 'Makes the objects, and waits until they are ready',
  'apply-helm': 'Installs or upgrades with the chart in this folder, and waits until it runs',
  'apply-helm-repository': 'The same with the chart from the configurator’s repository',
  prune: 'Deletes, if they are there, the objects that these settings do not make',
  'prune-route': 'Deletes the HTTPRoute, if it is there; does nothing on a cluster without Gateway API',
  'prune-external':
    'Deletes the ExternalSecrets of this release that these settings do not make, if there are any, and leaves their Secrets; does nothing on a cluster without the operator',
  'rollout-redis': 'Waits for Redis',
  'rollout-app': 'Waits for the application',
  pods: 'Shows the Pods and their nodes',
  forward: 'Opens port 8080 on this machine; stays in the foreground',
  health: 'Liveness: answers 200',
  ready: 'Readiness: answers 200 once Redis is reachable',
  stop: 'Sends SIGTERM to one container, which ends: its viewers’ streams are cut, and it starts again',
  'stop-exit-code': 'Shows how the container ended: 0 is a graceful shutdown; the published tags end with 143',
  route: 'Shows what each Gateway says of the route: Accepted and ResolvedRefs must be True',
  gateway: 'Shows the address of the Gateway, which the host name must lead to',
  disruptions: 'Shows how many Pods may be drained now',
  'logs-app': 'Follows the log of the application',
  'logs-redis': 'Shows the log of Redis',
  restart: 'Replaces every Pod of the application, for example after Redis was restarted: open streams are cut',
  rollback:
    'Goes back to the Pods of the revision before: open streams are cut; the ConfigMap stays as it is, and the next kubectl apply takes it back',
  'rollback-helm': 'Goes back to the release before, with all its objects: open streams are cut',
  delete:
    'Takes the application down: removes all of these objects, with the data of a Redis in the cluster; if the Namespace is one of them, all that is in it',
  'delete-helm':
    'Takes the application down: removes what Helm made, with the data of a Redis in the cluster; Namespace and Secrets stay',
  'delete-sealed': 'Removes the sealed Secrets, and with them the Secrets',
  'delete-external': 'Removes the ExternalSecrets, and with them the Secrets; what is in the store stays',
  'delete-argocd':
    'Takes the application down: Argo CD removes all of its objects, with the data of a Redis in the cluster; if the Namespace is one of them, all that is in it',
  'delete-flux':
    'Takes the application down: Flux removes all of its objects, with the data of a Redis in the cluster; if the Namespace is one of them, all that is in it',
  'tofu-destroy':
    'Takes the application down: removes all that the state knows, with the data of a Redis in the cluster; if the Namespace is part of it, all that is in it',
  'pulumi-destroy':
    'Takes the application down: removes all that the stack knows, with the data of a Redis in the cluster; if the Namespace is part of it, all that is in it',
  'image-verdict':
    'Runs the image on this machine (docker, podman or nerdctl) and writes what it does into verdict.json; the Contract tab reads that',
  'image-platforms': 'Shows the platforms and that the image is an OCI image',
  'image-pull': 'Fetches the image for the next two checks',
  'image-size': 'Shows the size in bytes; the contract recommends 500 MB or less',
  'image-user': 'Shows the user of the image; the contract recommends 1000',
  'image-build': 'Builds and pushes the image for these platforms',
  'image-trivy': 'Scans for known vulnerabilities with Trivy',
  'image-snyk': 'Scans for known vulnerabilities with Snyk',
  'image-sign': 'Signs the image with your key',
  'image-verify': 'Verifies the signature',
}
