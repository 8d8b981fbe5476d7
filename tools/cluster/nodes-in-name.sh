#!/usr/bin/env bash
# Gives a kind cluster two nodes on which Pods become Ready without running, and keeps new Pods off its own node: random
# configurations name images that nobody has built.
set -euo pipefail
version=v0.7.0
releases=https://github.com/kubernetes-sigs/kwok/releases/download
k() { kubectl --kubeconfig "$CLUSTER_KUBECONFIG" "$@"; }

k apply -f "$releases/$version/kwok.yaml"
k apply -f "$releases/$version/stage-fast.yaml"
k --namespace kube-system rollout status deployment/kwok-controller --timeout=3m
own=$(k get nodes -o name)
for node in node-a node-b; do
  k apply -f - <<N
apiVersion: v1
kind: Node
metadata:
  name: $node
  annotations: { kwok.x-k8s.io/node: fake }
  labels: { kubernetes.io/hostname: $node, topology.kubernetes.io/zone: zone-$node, kubernetes.io/arch: amd64, kubernetes.io/os: linux }
status:
  allocatable: { cpu: '16', memory: 64Gi, pods: '110', ephemeral-storage: 100Gi }
  capacity: { cpu: '16', memory: 64Gi, pods: '110', ephemeral-storage: 100Gi }
N
done
k wait --for=condition=Ready node/node-a node/node-b --timeout=60s
# shellcheck disable=SC2086 # one word for each node
k cordon $own
