import type { PageVerdictTexts } from '../verdict-texts.ts'

/** What is said of a verdict of verify-image.sh, in Korean. */
export const verdict: PageVerdictTexts = {
  title: '이미지 실행 결과',
  image: '이미지',
  digest: 'digest',
  redis: 'Redis 이미지',
  engine: '엔진',
  day: '날짜(UTC)',
  clause: '조항',
  result: '결과',
  seen: '확인된 내용',
  results: { ok: '충족', 'not ok': '위반', skip: '확인하지 않음' },
  standings: {
    same: '설정한 이미지의 결과입니다. digest가 같습니다.',
    tag: '설정한 tag의 결과입니다. 그 사이에 tag가 다른 이미지를 가리키게 되었을 수 있습니다. 확실히 하려면 이미지의 digest를 지정하십시오.',
    'other-digest':
      '설정과 다른 digest의 결과이므로 어느 조항에도 반영하지 않습니다. 이 구성의 verify-image.sh를 실행하십시오.',
    'other-image':
      '설정과 다른 이미지의 결과이므로 어느 조항에도 반영하지 않습니다. 이 구성의 verify-image.sh를 실행하십시오.',
    'unknown-digest':
      '스크립트를 실행한 컴퓨터에서 빌드한 이미지라 결과에 digest가 없습니다. 설정한 digest와 비교할 수 없으므로 어느 조항에도 반영하지 않습니다. 이미지를 푸시하고 다시 내려받은 뒤 verify-image.sh를 실행하십시오.',
  },
  refusals: {
    empty: '내용이 없습니다. verify-image.sh의 출력을 붙여넣거나 verdict.json을 선택하십시오.',
    'too-large': 'verify-image.sh의 결과라고 보기에는 너무 깁니다(64kB 초과). verify-image.sh의 출력만 붙여넣으십시오.',
    'not-a-verdict': 'verify-image.sh의 결과가 아닙니다. “TAP version 14” 줄부터 붙여넣으십시오.',
    'nothing-run': '스크립트가 아무것도 실행하지 못했습니다: {at}',
    'cut-off': '중간에 잘렸습니다. 끝부분의 줄이 없습니다. “# verdict” 줄까지 모두 붙여넣으십시오.',
    'other-contract':
      '다른 버전의 계약 또는 스크립트로 만든 결과입니다(버전: {at}). 이 페이지의 verify-image.sh를 실행하십시오.',
    'wrong-value':
      '결과 파일을 만든 뒤에 내용이 바뀌었습니다. 스크립트가 쓰지 않는 값이 있습니다(위치: {at}). verify-image.sh를 다시 실행하십시오.',
    contradiction:
      '결과의 내용이 서로 맞지 않습니다(위치: {at}). 결과 파일을 만든 뒤에 내용이 바뀐 것입니다. verify-image.sh를 다시 실행하십시오.',
  },
  why: '이미지의 동작은 구성만으로 알 수 없습니다. 이 스크립트는 네트워크 없이 Redis와 함께 이미지를 실행하여 조항을 하나씩 확인합니다. docker, podman, nerdctl 중 하나가 필요하며 1분쯤 걸립니다.',
  script: 'verify-image.sh 스크립트',
  bring: '실행한 뒤 출력 내용이나 verdict.json을 가져오십시오. 여기에 붙여넣거나 파일을 끌어다 놓으면 됩니다.',
  paste: 'verify-image.sh의 출력',
  choose: 'verdict.json 선택',
  old: (count) =>
    `${count}일 전의 결과입니다. 그 사이에 새로운 취약점이 알려졌을 수 있습니다. 스크립트를 다시 실행하십시오.`,
  counts: (ok, notOk, skipped) => `충족 ${ok}, 위반 ${notOk}, 확인하지 않음 ${skipped}`,
  remove: '이 결과 지우기',
  show: '계약 탭에서 보기',
  refused: '결과를 반영하지 않았습니다.',
}
