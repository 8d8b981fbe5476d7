import type { OutputTexts } from '../../core/outputs/texts.ts'
export { facts } from './facts.ts'

/** Each clause of the contract, translated, and in one line what is done for it. */
export const clauses: OutputTexts['clauses'] = {
  'APP-IMG-REPO': {
    text: 'Repository: ghcr.io/egoavara/realtime-svg (default, can be set by the user)',
    does: 'Set under Image; checked against the grammar of image references.',
  },
  'APP-IMG-TAG': {
    text: 'Tag: v0.1.4 (default, can be set by the user)',
    does: 'Set under Image and always written as text; a tag that moves is a warning.',
  },
  'APP-IMG-DIGEST': {
    text: 'Full reference: ghcr.io/egoavara/realtime-svg:v0.1.4',
    does: 'Written as repository:tag, with @sha256:… when a digest is given, which then decides.',
  },
  'APP-IMG-UNIFIED': {
    text: 'This image is a unified image that holds both frontend and backend.',
    does: 'One Deployment with one container runs both.',
  },
  'APP-PORT': {
    text: 'An HTTP server listens on port 8080.',
    does: 'The container port http is 8080; Service and probes use its name, and HOST=0.0.0.0 and PORT=8080 are set.',
  },
  'APP-ENV-REDIS-HOST': {
    text: 'REDIS_HOST: host of the Redis server (required)',
    does: 'The Service of this release, or the external host, in the ConfigMap.',
  },
  'APP-ENV-REDIS-PORT': {
    text: 'REDIS_PORT: port of the Redis server (default: 6379)',
    does: 'Written as text into the ConfigMap.',
  },
  'APP-ENV-REDIS-PASSWORD': {
    text: 'REDIS_PASSWORD: password of Redis (optional)',
    does: 'Comes from a key of a Secret and from nowhere else; no file holds its value.',
  },
  'APP-ENV-LOG-LEVEL': {
    text: 'LOG_LEVEL: log level (default: info)',
    does: 'One of six words, in the ConfigMap.',
  },
  'APP-ENV-BACKEND-URL': {
    text: 'BACKEND_URL: URL of the backend (given by the ConfigMap)',
    does: 'In the ConfigMap; left empty, it follows from the Ingress, the HTTPRoute or the Service.',
  },
  'APP-HEALTH-LIVE': {
    text: 'GET /health: liveness probe endpoint; success: HTTP 200, failure: HTTP 503',
    does: 'Startup and liveness probes ask /health; a command shows the answer of the running image.',
  },
  'APP-HEALTH-READY': {
    text: 'GET /ready: readiness probe endpoint; success: HTTP 200, failure: HTTP 503',
    does: 'The readiness probe asks /ready; a command shows the answer of the running image.',
  },
  'APP-RES-CPU-MIN': {
    text: 'Minimum CPU: 100m',
    does: 'A request or limit below it is an error.',
  },
  'APP-RES-MEM-MIN': {
    text: 'Minimum memory: 128Mi',
    does: 'A request or limit below it is an error.',
  },
  'APP-RES-CPU-LIMIT': {
    text: 'Recommended CPU limit: 500m',
    does: 'The default; a lower limit, or none, is a warning.',
  },
  'APP-RES-MEM-LIMIT': {
    text: 'Recommended memory limit: 512Mi',
    does: 'The default; a lower limit, or none, is a warning.',
  },
  'APP-SIGTERM': {
    text: 'Graceful shutdown on SIGTERM; shutdown timeout: 30 seconds',
    does: 'The grace period leaves 30 seconds after the preStop pause; commands show how the image stops.',
  },
  'APP-PUBLISHED': {
    text: 'This unified image is already built and published to the GitHub Container Registry.',
    does: 'The bundle only names the image; it builds none.',
  },
  'REDIS-IMG': {
    text: 'Repository: redis (official image); tag: 7-alpine (recommended)',
    does: 'The default; another tag is a warning.',
  },
  'REDIS-PORT': {
    text: 'The Redis protocol is served on port 6379.',
    does: 'Container port and Service port of Redis are 6379.',
  },
  'REDIS-CMD': {
    text: 'In-memory mode: redis-server --save "" --appendonly no',
    does: 'These arguments come first; a bound on memory and, if chosen, the password follow.',
  },
  'REDIS-ENV-PASSWORD': {
    text: '(Optional) REDIS_PASSWORD: sets the password',
    does: 'One Secret serves Redis and the app.',
  },
  'REDIS-RES-CPU-MIN': {
    text: 'Minimum CPU: 100m',
    does: 'A request or limit below it is an error.',
  },
  'REDIS-RES-MEM-MIN': {
    text: 'Minimum memory: 128Mi',
    does: 'A request or limit below it is an error.',
  },
  'REDIS-RES-CPU-LIMIT': {
    text: 'Recommended CPU limit: 200m',
    does: 'The default; a lower limit, or none, is a warning.',
  },
  'REDIS-RES-MEM-LIMIT': {
    text: 'Recommended memory limit: 256Mi',
    does: 'The default; a lower limit, or none, is a warning, and maxmemory is three quarters of it.',
  },
  'REDIS-NO-PVC': {
    text: 'Warning: Redis in the cluster runs in memory, without a PVC; when its Pod restarts, all data is lost.',
    does: 'No volume outlives the Pod; the form, the README and the notes of the chart say so.',
  },
  'REDIS-PROD-EXTERNAL': {
    text: 'Production must use an external, managed Redis.',
    does: 'Redis in the cluster is a warning; the Production preset selects an external one.',
  },
  'REG-PUBLIC': {
    text: 'Public registries such as Docker Hub and ghcr.io are used; no authentication is needed.',
    does: 'The default: no imagePullSecrets.',
  },
  'REG-PRIVATE-VALUES': {
    text: 'For private registries: image.backend.repository, image.backend.pullPolicy and image.pullSecrets in values.yaml',
    does: 'The form, values.yaml and the chart have exactly this shape.',
  },
  'REG-PRIVATE-SECRET': {
    text: 'The user makes imagePullSecrets by hand, with kubectl create secret docker-registry.',
    does: 'The command comes filled in and asks for the password at a prompt.',
  },
  'ARCH-AMD64': {
    text: 'amd64: supported (default)',
    does: 'The manifests name no architecture; a command lists the platforms of the image.',
  },
  'ARCH-ARM64': {
    text: 'arm64: supported optionally (when the user builds a multi-architecture image)',
    does: 'Choosing arm64 is a warning, and a command builds the image for it.',
  },
  'K8S-124': {
    text: 'A container runtime compatible with Kubernetes 1.24+ is required.',
    does: 'No field is newer than the version chosen; below 1.24 is an error.',
  },
  'IMG-OCI': {
    text: 'The image conforms to the OCI standard.',
    does: 'A command shows the media type of the image.',
  },
  'IMG-SIZE': {
    text: 'Recommended maximum image size: 500MB (for fast pulls)',
    does: 'A command shows the size of the image.',
  },
  'SEC-NONROOT': {
    text: 'Running the container as a user other than root is recommended; the Dockerfile says USER 1000.',
    does: 'runAsNonRoot with user 1000 is the default; turning it off is a warning.',
  },
  'SEC-READONLY': {
    text: 'Use a read-only root filesystem where possible; mount an emptyDir volume where writing is needed.',
    does: 'The default, with an emptyDir for each writable path; turning it off is a warning.',
  },
  'SEC-SCAN': {
    text: 'Scanning images for vulnerabilities in CI/CD is recommended (Trivy, Snyk and others).',
    does: 'Commands scan the image with Trivy and with Snyk.',
  },
  'SEC-SIGN': {
    text: '(Optional) Sign and verify the image with Sigstore/Cosign.',
    does: 'Commands sign the image and verify its signature.',
  },
}
