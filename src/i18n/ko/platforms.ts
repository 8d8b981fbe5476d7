import type { HintTexts } from '../../core/platforms/index.ts'
import type { PlatformTexts } from '../en/platforms.ts'

const hints: HintTexts = {
  kind: {
    'image.backend.repository':
      '직접 만든 이미지라면 레지스트리가 필요 없습니다. kind load docker-image로 노드에 복사합니다. 첫 단계를 보십시오.',
    'image.backend.pullPolicy':
      'IfNotPresent나 Never를 고르십시오. Always이면 노드에 복사한 이미지를 두고 레지스트리에서 가져오려고 합니다.',
    'service.type':
      'cloud-provider-kind를 함께 실행하지 않으면 LoadBalancer가 pending 상태로 남습니다. NodePort나, 단계에 나오는 포트 포워딩은 그대로 동작합니다.',
    'service.nodePort':
      '클러스터를 만들 때 extraPortMappings에 이 포트를 넣어 두었어야 이 컴퓨터에서 접속할 수 있습니다.',
    'networkPolicy.enabled': 'kind 0.24부터 적용되며, 그 전에는 무시됩니다.',
    'release.kubernetesVersion': '노드 이미지의 버전입니다. 이미지가 있는 버전이면 모두 쓸 수 있습니다.',
  },
  minikube: {
    'image.backend.repository':
      '직접 만든 이미지라면 레지스트리가 필요 없습니다. minikube image load로 클러스터에 복사합니다. 첫 단계를 보십시오.',
    'image.backend.pullPolicy':
      'IfNotPresent나 Never를 고르십시오. Always이면 클러스터에 복사한 이미지를 쓰지 않습니다.',
    'service.type':
      'minikube tunnel을 실행하기 전에는 LoadBalancer가 pending 상태로 남습니다. NodePort의 주소는 minikube service --url NAME 명령으로 확인합니다.',
    'networkPolicy.enabled':
      '--cni calico로 시작한 클러스터에서는 적용됩니다. 옵션 없이 시작했다면 무시될 수 있습니다.',
    'release.kubernetesVersion':
      'minikube 1.36은 1.20부터 지원하며, 그보다 낮은 버전에는 --force가 필요합니다. 더 새로운 minikube는 더 높은 버전부터 지원합니다.',
  },
  k3s: {
    'image.backend.repository':
      '직접 만든 이미지라면 레지스트리 없이 노드마다 파일에서 가져올 수 있습니다. 첫 단계를 보십시오.',
    'ingress.className': '--disable=traefik으로 시작하지 않았다면 K3s에 들어 있는 traefik입니다.',
    'service.type':
      'LoadBalancer는 모든 노드에서 그 포트를 차지합니다(ServiceLB). 80과 443은 이미 Traefik이 쓰고 있으므로 Service port를 바꾸십시오.',
    'networkPolicy.enabled': 'K3s에 들어 있는 컨트롤러가 적용합니다.',
    'release.kubernetesVersion':
      'K3s를 실행한 채로 파일에서 이미지를 가져오는 기능은 1.29.13, 1.30.9, 1.31.5, 1.32.0부터 있습니다.',
  },
  eks: {
    'image.backend.repository':
      '노드는 자신의 IAM 역할로 ECR에서 이미지를 가져오며, 권한은 eksctl이 줍니다. 권한이 없는 노드라면 첫 단계를 보십시오.',
    'image.pullSecrets': 'ECR이면 비우십시오. 노드의 역할로 충분하고, Secret에 든 비밀번호는 12시간 뒤에 만료됩니다.',
    'service.annotations':
      'AWS Load Balancer Controller로 LoadBalancer를 만들려면 처음부터 aws-load-balancer-type: external이 있어야 합니다. aws-load-balancer-scheme이 internet-facing이 아니면 내부용입니다.',
    'ingress.className': 'AWS Load Balancer Controller의 클래스는 alb입니다.',
    'ingress.annotations':
      'ClusterIP Service에 ALB를 쓰려면 alb.ingress.kubernetes.io/target-type: ip가 필요합니다. scheme이 internet-facing이 아니면 내부용입니다.',
    'networkPolicy.enabled':
      'VPC CNI 추가 기능에 enableNetworkPolicy를 설정하기 전에는 무시됩니다. Auto Mode라면 ConfigMap amazon-vpc-cni에 enable-network-policy-controller를 설정합니다.',
    'release.kubernetesVersion': '아직 제공되는 가장 오래된 버전은 연장 지원 중인 1.32입니다(2026년 11월 기준).',
  },
  gke: {
    'image.backend.repository':
      '노드는 서비스 계정으로 Artifact Registry에서 이미지를 가져옵니다. 그 계정에 artifactregistry.reader 역할이 있어야 합니다. 첫 단계를 보십시오.',
    'image.pullSecrets': 'Artifact Registry이면 비우십시오. 노드의 서비스 계정으로 충분합니다.',
    'ingress.className':
      'GKE의 로드 밸런서를 쓰려면 비우십시오. className이 있는 Ingress는 kubernetes.io/ingress.class 어노테이션이 없으면 처리하지 않습니다.',
    'networkPolicy.enabled':
      'Dataplane V2가 적용하며, Autopilot에는 항상 들어 있습니다. DNS 조회가 169.254.169.254(Cloud DNS)나 169.254.20.10(NodeLocal DNSCache)으로 나가기도 하므로 둘 다 허용합니다.',
    'release.kubernetesVersion':
      'Extended 채널이 한 버전을 가장 오래 제공합니다. 2026년 중반에 Extended 채널은 1.30부터, 다른 채널은 1.33부터 제공했습니다.',
  },
  aks: {
    'image.backend.repository':
      '노드는 자신의 ID로, 연결된 레지스트리에서 이미지를 가져옵니다. 게시된 이미지라면 할 일이 없고, 직접 만든 이미지라면 첫 단계를 보십시오.',
    'image.pullSecrets': '연결된 Azure Container Registry이면 비우십시오. 노드의 ID로 충분합니다.',
    nodeSelector: 'Spot 노드의 레이블은 kubernetes.azure.com/scalesetpriority: spot입니다.',
    tolerations: 'Spot 노드의 테인트는 kubernetes.azure.com/scalesetpriority=spot:NoSchedule입니다.',
    'ingress.className': '애플리케이션 라우팅 추가 기능을 켰다면 webapprouting.kubernetes.azure.com입니다.',
    'networkPolicy.enabled':
      '클러스터에 네트워크 정책 엔진(Cilium, Azure, Calico)이 없으면 무시됩니다. 노드의 LocalDNS(AKS Automatic의 기본값)는 허용합니다. Kubernetes 1.32 이상의 Cilium에는 53 포트를 여는 toEntities: host의 CiliumNetworkPolicy도 필요합니다.',
    'release.kubernetesVersion': '버전마다 1년 동안, 장기 지원(LTS)이면 2년 동안 지원합니다.',
  },
  openshift: {
    'image.backend.repository':
      '클러스터 내부 레지스트리에서는 같은 프로젝트의 이미지를 가져올 수 있습니다. 다른 프로젝트의 이미지라면 첫 단계를 보십시오.',
    'securityContext.ids':
      'cluster를 고르십시오. 기본 SCC인 restricted-v2는 ID를 지정한 Pod를 거부하고, 프로젝트에 할당된 범위에서 ID를 정해 줍니다.',
    'ingress.className':
      'openshift-default를 입력하거나 비워 두십시오. 클러스터의 기본 클래스를 바꾸지 않았다면 둘 다 Route가 됩니다.',
    'ingress.host': '반드시 입력하십시오. 호스트가 있는 Ingress만 Route가 됩니다.',
    'ingress.annotations':
      'TLS를 어디서 종료할지는 route.openshift.io/termination으로 정합니다(edge, passthrough, reencrypt). 없으면 edge입니다.',
    'networkPolicy.enabled':
      'DNS 조회는 openshift-dns 네임스페이스에 있는 Pod의 5353 포트로 나가며, 이 포트를 허용합니다.',
    'release.kubernetesVersion':
      'OpenShift 4.15는 Kubernetes 1.28, 4.20은 1.33입니다. 두 번째 숫자에 13을 더하면 됩니다.',
  },
}

/** What is known of the platforms, in Korean. */
export const platforms: PlatformTexts = {
  on: (name) => `${name}: `,
  source: '출처',
  offer: (name, count) => `이 플랫폼에 맞게 바꿀 설정: ${count}개(${name})`,
  take: (name) => `${name} 설정 적용`,
  fits: (name) => `현재 설정이 이 플랫폼에 맞습니다(${name}). 관련된 설정마다 알아 둘 점이 나옵니다.`,
  hints,
}
