import type { dialogs as english } from '../en/dialogs.ts'

/** What the dialogs say; fetched with them. In Korean. */
export const dialogs: typeof english = {
  close: '닫기',
  nothingFound: '일치하는 설정이 없습니다.',
  searchHint: '이름, 키 또는 조항: memory, tls, APP-SIGTERM',
  results: '설정',
  resultCount: (count) => `설정 ${count}개`,

  shareTitle: '이 구성 공유',
  shareText: '링크에는 기본값과 다른 설정과 계약 버전만 들어갑니다. 비밀번호는 들어갈 수 없습니다.',
  link: '링크',
  copyLink: '링크 복사',
  linkCopied: '링크를 복사했습니다.',
  linkSelected: '브라우저가 복사를 허용하지 않습니다. 링크를 선택해 두었으니 Ctrl 또는 Cmd와 C를 누르십시오.',
  shareDefaults: '기본값과 다른 설정이 없어, 링크를 열면 처음 페이지가 표시됩니다.',

  restoredTitle: {
    link: '링크에서 열기',
    work: '지난 작업 복원',
    saved: '저장 목록에서 열기',
  },
  restoredText: '나머지는 모두 복원했습니다. 아래 항목은 기본값으로 두었습니다.',
  keptWhole: (name) => `원본은 ‘저장 목록’에 그대로 남아 있습니다. 이름: ${name}`,

  importTitle: '가져오기',
  importText:
    '가지고 있는 것을 선택하거나 끌어다 놓거나 붙여넣으십시오. 이 차트나 다른 차트의 values.yaml, HelmRelease, Application, Compose 파일, .env, terraform.tfvars, 이전에 받은 zip, 실행 중인 오브젝트의 YAML을 읽습니다.',
  importCommand: 'kubectl get deploy,svc,ingress,cm,hpa,pdb,netpol -o yaml',
  chooseFile: '파일 선택',
  pasteHere: '또는 텍스트 붙여넣기',
  howTaken: '텍스트에 없는 설정',
  instead: '지금 설정을 대체',
  onTop: '지금 설정 위에 덮어쓰기',
  dropHere: '파일을 놓으면 가져옵니다',
  accept: '반영',
  changes: (count) => (count === 0 ? '바뀌는 설정이 없습니다.' : `바뀌는 설정: ${count}개`),
  setting: '설정',
  now: '현재',
  then: '변경 후',
  notUnderstood: '반영하지 않은 항목',
  noted: '확인할 점',
  dropped: '보관하지 않은 항목',
  refused: '가져올 수 없습니다.',
  pasted: '붙여넣은 텍스트',

  savedTitle: '이 브라우저에 저장된 구성',
  name: '이름',
  save: '현재 설정 저장',
  noneSaved: '저장된 구성이 없습니다.',
  open: '열기',
  compare: '비교',
  rename: '이름 바꾸기',
  delete: '삭제',
  deleted: (name) => `삭제했습니다: ${name}`,
  undo: '실행 취소',
  savedAs: (name) => `저장했습니다: ${name}`,
  same: '현재 설정과 같습니다.',
  storageDenied:
    '브라우저가 저장을 허용하지 않거나 저장 공간이 가득 찼습니다. 대신 zip에 든 deployment-config.json을 보관하십시오.',

  shortcutsTitle: '단축키',
  keys: {
    search: '설정 검색',
    download: 'zip 다운로드',
    undo: '실행 취소(입력란 밖에서)',
    redo: '다시 실행(입력란 밖에서)',
    help: '이 목록',
    close: '대화 상자 닫기',
    lines: '파일의 줄 사이 이동, Enter로 해당 입력란으로 이동',
  },
}
