/** Rules about private registries and platforms, in Korean. */
export const registryRules = {
  'REG-PRIVATE-SECRET-NAME': {
    problem: 'Secret 이름으로 사용할 수 없습니다.',
    remedy:
      '영문 소문자, 숫자, “-”, “.”만 {longest}자 이내로 사용하고 처음과 끝은 소문자나 숫자로 하십시오. 앱과 같은 네임스페이스에 있어야 하며 네임스페이스는 적지 않습니다. 예: registry-secret',
  },
  'REG-PRIVATE-SECRET-TWICE': {
    problem: '목록에 이미 있는 Secret입니다: {value}',
    remedy: '둘 중 하나를 삭제하십시오.',
  },
  'REG-SERVER': {
    problem: '레지스트리 주소 형식이 아닙니다.',
    remedy: '호스트를 입력하고 필요하면 포트를 붙이십시오. 예: myregistry.azurecr.io, registry.example.com:5000',
  },
  'REG-SERVER-NONE': {
    problem: 'username만 있어 어느 레지스트리의 사용자인지 알 수 없습니다.',
    remedy: 'ghcr.io와 같은 server를 입력하거나 username을 비우십시오.',
  },
  'REG-USERNAME': {
    problem: '레지스트리 사용자 이름에는 “:”과 제어 문자를 사용할 수 없습니다.',
    remedy: '이름만 입력하십시오. 비밀번호는 명령을 실행할 때 묻습니다.',
  },
  'REG-USERNAME-NONE': {
    problem: 'server만 있고 username이 없습니다.',
    remedy: 'username을 입력하십시오. server까지 비우면 명령을 실행할 때 묻습니다.',
  },
  'REG-USERNAME-DASH': {
    problem: '“-”로 시작하여 명령의 옵션처럼 보입니다: {value}',
    remedy: '실제 사용자 이름이 맞는지 확인하십시오.',
  },
  'ARCH-PLATFORMS': {
    problem: '플랫폼을 선택하지 않아 이미지가 노드에 맞는지 알 수 없습니다.',
    remedy: '노드의 아키텍처를 선택하십시오. 잘 모르면 linux/amd64를 선택하십시오.',
  },
  'ARCH-ARM64': {
    problem: '계약이 기본으로 지원하는 것은 linux/amd64이며, arm64 노드에는 그에 맞게 빌드한 이미지가 필요합니다.',
    remedy: 'docker buildx로 멀티 아키텍처 이미지를 빌드하여 푸시하거나 linux/amd64만 선택하십시오.',
  },
}
