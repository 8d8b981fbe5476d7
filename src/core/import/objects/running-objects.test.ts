import { expect, test } from 'vitest'
import { defaults, type PartialConfig } from '../../config/config.ts'
import { difference } from '../../config/difference.ts'
import { importConfig } from '../import-config.ts'
import type { Imported } from '../imported.ts'

// What `kubectl get deploy,svc,ingress,cm,hpa,pdb,netpol -o yaml` prints of a release in use.
const running = `
apiVersion: v1
kind: List
metadata:
  resourceVersion: ""
items:
- apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      argocd.argoproj.io/tracking-id: svg:apps/Deployment:team/svg
      deployment.kubernetes.io/revision: "3"
      kubectl.kubernetes.io/last-applied-configuration: |
        {"apiVersion":"apps/v1","kind":"Deployment"}
      owner: graphics
    creationTimestamp: "2024-05-01T10:00:00Z"
    generation: 3
    labels:
      app.kubernetes.io/component: app
      app.kubernetes.io/instance: svg
      app.kubernetes.io/managed-by: Helm
      app.kubernetes.io/name: realtime-svg
      helm.sh/chart: realtime-svg-1.0.0
      tier: web
    managedFields:
    - apiVersion: apps/v1
      fieldsType: FieldsV1
      fieldsV1:
        f:spec:
          f:containers:
            k:{"name":"app"}:
              .: {}
              f:image: {}
      manager: kubectl-client-side-apply
      operation: Update
      time: "2024-05-01T10:00:00Z"
    name: svg
    namespace: team
    resourceVersion: "123456"
    uid: 6d1f6f0c-7b9e-4a57-8c0e-000000000000
  spec:
    progressDeadlineSeconds: 300
    replicas: 4
    revisionHistoryLimit: 5
    selector:
      matchLabels: {app.kubernetes.io/component: app, app.kubernetes.io/instance: svg, app.kubernetes.io/name: realtime-svg}
    strategy: {rollingUpdate: {maxSurge: 1, maxUnavailable: 0}, type: RollingUpdate}
    template:
      metadata:
        annotations:
          checksum/config: 0000000000000000000000000000000000000000000000000000000000000000
          kubectl.kubernetes.io/restartedAt: "2024-05-02T10:00:00Z"
          owner: graphics
          prometheus.io/scrape: "true"
        creationTimestamp: null
        labels:
          app.kubernetes.io/component: app
          app.kubernetes.io/instance: svg
          app.kubernetes.io/name: realtime-svg
          tier: web
      spec:
        affinity:
          podAntiAffinity:
            preferredDuringSchedulingIgnoredDuringExecution:
            - podAffinityTerm:
                labelSelector:
                  matchLabels: {app.kubernetes.io/component: app, app.kubernetes.io/instance: svg, app.kubernetes.io/name: realtime-svg}
                topologyKey: kubernetes.io/hostname
              weight: 100
        automountServiceAccountToken: false
        containers:
        - env:
          - {name: HOST, value: 0.0.0.0}
          - {name: PORT, value: "8080"}
          - {name: BACKEND_URL, valueFrom: {configMapKeyRef: {key: BACKEND_URL, name: svg-config}}}
          - {name: LOG_LEVEL, valueFrom: {configMapKeyRef: {key: LOG_LEVEL, name: svg-config}}}
          - {name: REDIS_HOST, valueFrom: {configMapKeyRef: {key: REDIS_HOST, name: svg-config}}}
          - {name: REDIS_PORT, valueFrom: {configMapKeyRef: {key: REDIS_PORT, name: svg-config}}}
          - {name: REDIS_PASSWORD, valueFrom: {secretKeyRef: {key: password, name: cache-auth}}}
          - {name: REDIS_URL, valueFrom: {secretKeyRef: {key: url, name: cache-auth}}}
          image: ghcr.io/egoavara/realtime-svg:v0.1.11
          imagePullPolicy: Always
          lifecycle: {preStop: {exec: {command: [sleep, "10"]}}}
          livenessProbe:
            failureThreshold: 3
            httpGet: {path: /health, port: http, scheme: HTTP}
            periodSeconds: 10
            successThreshold: 1
            timeoutSeconds: 5
          name: app
          ports:
          - {containerPort: 8080, name: http, protocol: TCP}
          readinessProbe:
            failureThreshold: 2
            httpGet: {path: /ready, port: http, scheme: HTTP}
            periodSeconds: 5
            successThreshold: 1
            timeoutSeconds: 3
          resources:
            limits: {cpu: "1", ephemeral-storage: 192Mi, memory: 1Gi}
            requests: {cpu: 200m, ephemeral-storage: 32Mi, memory: 256Mi}
          securityContext:
            allowPrivilegeEscalation: false
            capabilities: {drop: [ALL]}
            privileged: false
            readOnlyRootFilesystem: true
            runAsGroup: 2000
            runAsNonRoot: true
            runAsUser: 2000
            seccompProfile: {type: RuntimeDefault}
          startupProbe:
            failureThreshold: 30
            httpGet: {path: /health, port: http, scheme: HTTP}
            periodSeconds: 2
            successThreshold: 1
            timeoutSeconds: 2
          terminationMessagePath: /dev/termination-log
          terminationMessagePolicy: File
          volumeMounts:
          - {mountPath: /tmp, name: writable-0}
          - {mountPath: /var/cache, name: writable-1}
        dnsPolicy: ClusterFirst
        enableServiceLinks: false
        imagePullSecrets: [{name: registry-secret}]
        restartPolicy: Always
        schedulerName: default-scheduler
        securityContext: {fsGroup: 2000, runAsGroup: 2000, runAsNonRoot: true, runAsUser: 2000, seccompProfile: {type: RuntimeDefault}}
        serviceAccount: svg
        serviceAccountName: svg
        terminationGracePeriodSeconds: 60
        topologySpreadConstraints:
        - labelSelector:
            matchLabels: {app.kubernetes.io/component: app, app.kubernetes.io/instance: svg, app.kubernetes.io/name: realtime-svg}
          maxSkew: 1
          topologyKey: topology.kubernetes.io/zone
          whenUnsatisfiable: ScheduleAnyway
        volumes:
        - {emptyDir: {sizeLimit: 64Mi}, name: writable-0}
        - {emptyDir: {sizeLimit: 64Mi}, name: writable-1}
  status: {availableReplicas: 4, observedGeneration: 3}
- apiVersion: v1
  kind: Service
  metadata:
    annotations: {owner: graphics}
    labels: {app.kubernetes.io/component: app, app.kubernetes.io/instance: svg, app.kubernetes.io/name: realtime-svg, tier: web}
    name: svg
    namespace: team
  spec:
    allocateLoadBalancerNodePorts: true
    clusterIP: 10.96.0.12
    clusterIPs: [10.96.0.12]
    externalTrafficPolicy: Cluster
    internalTrafficPolicy: Cluster
    ipFamilies: [IPv4]
    ipFamilyPolicy: SingleStack
    ports:
    - {name: http, nodePort: 31234, port: 8080, protocol: TCP, targetPort: http}
    selector: {app.kubernetes.io/component: app, app.kubernetes.io/instance: svg, app.kubernetes.io/name: realtime-svg}
    sessionAffinity: None
    type: NodePort
  status: {loadBalancer: {}}
- apiVersion: v1
  data:
    BACKEND_URL: https://svg.example.com
    LOG_LEVEL: debug
    REDIS_HOST: cache.example.com
    REDIS_PORT: "6380"
  kind: ConfigMap
  metadata:
    annotations: {owner: graphics}
    labels: {app.kubernetes.io/component: app, app.kubernetes.io/instance: svg, app.kubernetes.io/name: realtime-svg, tier: web}
    name: svg-config
    namespace: team
- apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata:
    annotations: {cert-manager.io/cluster-issuer: letsencrypt, owner: graphics}
    labels: {app.kubernetes.io/component: app, app.kubernetes.io/instance: svg, app.kubernetes.io/name: realtime-svg, tier: web}
    name: svg
    namespace: team
  spec:
    ingressClassName: nginx
    rules:
    - host: svg.example.com
      http: {paths: [{backend: {service: {name: svg, port: {name: http}}}, path: /, pathType: Prefix}]}
    tls: [{hosts: [svg.example.com], secretName: svg-tls}]
  status: {loadBalancer: {ingress: [{ip: 10.0.0.1}]}}
`

const expected: PartialConfig = {
  release: { name: 'svg', namespace: 'team' },
  image: { backend: { tag: 'v0.1.11', pullPolicy: 'Always' }, pullSecrets: [{ name: 'registry-secret' }] },
  replicas: 4,
  resources: { requests: { cpu: '200m', memory: '256Mi' }, limits: { cpu: '1', memory: '1Gi' } },
  redis: {
    enabled: false,
    external: { host: 'cache.example.com', port: 6380 },
    auth: { enabled: true, existingSecret: 'cache-auth', passwordKey: 'password', urlKey: 'url' },
  },
  config: { logLevel: 'debug' },
  service: { type: 'NodePort', port: 8080, nodePort: 31234 },
  ingress: {
    enabled: true,
    className: 'nginx',
    host: 'svg.example.com',
    annotations: [{ key: 'cert-manager.io/cluster-issuer', value: 'letsencrypt' }],
    tls: { enabled: true, secretName: 'svg-tls' },
  },
  // The class is one that a timeout would be written for, and none is there.
  streams: { idleSeconds: '' },
  podDisruptionBudget: { enabled: false },
  terminationGracePeriodSeconds: 60,
  preStopSeconds: 10,
  securityContext: { runAsUser: 2000 },
  writablePaths: ['/tmp', '/var/cache'],
  commonLabels: [{ key: 'tier', value: 'web' }],
  commonAnnotations: [{ key: 'owner', value: 'graphics' }],
  podAnnotations: [{ key: 'prometheus.io/scrape', value: 'true' }],
}

test('the objects of a cluster become the settings that make them, whatever the server added', () => {
  const { source, config, problems, dropped } = importConfig(running, defaults) as Imported
  expect(source).toBe('objects')
  expect(difference(config)).toEqual(expected)
  expect(problems).toEqual([{ path: 'redis.external.tls', kind: 'not-shown' }])
  expect(dropped).toEqual([])
})
