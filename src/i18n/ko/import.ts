import type { ImportTexts } from '../import-texts.ts'

/** What is said of a file, a text or a link that was read. In Korean. */
export const imports: ImportTexts = {
  sources: {
    config: '이 페이지의 구성',
    values: '이 차트의 values.yaml',
    'upstream-values': '업스트림 차트의 values.yaml',
    objects: '실행 중인 Kubernetes 오브젝트',
  },
  problems: {
    'unknown-key': '{path}: 없는 설정입니다.',
    'wrong-type': '{path}: 값의 형식이 이 설정과 다릅니다. 숫자처럼 보이는 텍스트는 따옴표로 묶으십시오.',
    'not-an-object': '설정이 없는 텍스트입니다.',
    'too-long': '{path}: 목록의 항목이 200개를 넘습니다.',
    derived: '{path}: 다른 설정이나 계약에 따라 정해지므로 다른 값은 반영하지 않았습니다.',
    differs: '{path}: 이 페이지가 쓰는 내용과 다릅니다.',
    'not-ours': '{path}: realtime-svg에 속하지 않습니다.',
    'other-release': '{path}: 다른 릴리스에 속합니다.',
    'missing-object': '{path}: 참조되지만 텍스트에 없습니다.',
    'other-chart': '{path}: 다른 차트로 만들어졌습니다. 설정만 반영하고 구조는 반영하지 않았습니다.',
    'not-shown': '{path}: 오브젝트에서 알 수 없는 설정입니다. 직접 확인하십시오.',
    'earlier-default': '{path}: 텍스트에 없습니다. 차트 1의 values처럼 키가 지정되지 않아 redis-url로 읽었습니다.',
    more: '그 외 {path}건',
  },
  dropped: {
    password: '{path}: 비밀번호는 보관하지 않았습니다. create-secrets 실행 시 입력하십시오.',
    secret: '{path}: 비밀 값은 보관하지 않았습니다.',
  },
  refusals: {
    empty: '내용이 비어 있습니다. 설정이 든 파일을 선택하십시오.',
    'too-large': '구성 파일이라고 보기에는 너무 큽니다. 96kB(zip은 5MB) 이하의 파일을 선택하십시오.',
    'not-yaml': 'YAML 형식이 아닙니다. 바로잡을 줄: {line}',
    tab: 'YAML에서 금지된 탭 들여쓰기가 있습니다. 공백으로 바꿀 줄: {line}',
    'duplicate-key': '같은 키가 두 번 나옵니다. 하나를 지우십시오. 줄: {line}',
    tag: '읽지 않는 태그(!…)가 있습니다. 지울 줄: {line}',
    aliases: '별칭(*…)은 읽지 않습니다. 값을 직접 쓸 줄: {line}',
    'too-deep': '중첩이 지나치게 깊습니다. 괄호와 들여쓰기를 확인하십시오.',
    ambiguous: 'YAML 리더마다 다르게 읽는 값입니다. 따옴표로 묶으십시오: {path}',
    'several-documents': '문서가 여러 개입니다(---). 하나씩 가져오십시오.',
    'not-a-mapping': '설정이 없습니다. 키와 값으로 된 매핑이어야 합니다.',
    'nothing-understood': '이 페이지나 차트의 설정에 해당하는 키가 없습니다.',
    'no-deployment': 'realtime-svg의 Deployment가 없습니다. kubectl 명령에 deploy를 추가하십시오.',
    'not-text': '텍스트 파일이 아닙니다.',
    'not-a-bundle': 'deployment-config.json이 없는 zip이므로 여기서 만든 파일이 아닙니다.',
    'damaged-file': '파일이 손상되었습니다. 다시 내려받으십시오.',
    'unsafe-name': '폴더 밖을 가리키는 이름이 zip에 있습니다: {path}',
    'not-a-link': '주소에 구성이 없습니다.',
    'unknown-version': '더 새로운 버전의 페이지에서 만든 링크입니다. 페이지를 다시 불러오십시오.',
    'damaged-link': '링크가 손상되었거나 잘렸습니다. 다시 받으십시오.',
    unsupported:
      '이 브라우저에서는 링크를 풀 수 없습니다. 브라우저를 업데이트하거나 deployment-config.json을 사용하십시오.',
  },
}
