import type { GuidanceText } from '../en/ui-guidance.ts'

/** What the page says of a person's steps: fixes, undo, what an edit did to the files. In Korean. */
export const guidance: GuidanceText = {
  notices: '방금 한 작업',
  dismiss: '알림 닫기',

  undo: '실행 취소',
  redo: '다시 실행',
  reset: '모두 초기화',
  history: '작업 기록',
  undoWhat: (what) => `실행 취소: ${what}`,
  redoWhat: (what) => `다시 실행: ${what}`,
  settings: (number) => `설정 ${number}개`,
  undone: (what) => `실행 취소했습니다: ${what}`,
  redone: (what) => `다시 실행했습니다: ${what}`,
  wasReset: '모든 설정을 기본값으로 되돌렸습니다.',
  presetTaken: (name) => `프리셋을 적용했습니다: ${name}`,
  offerTaken: (name) => `설정을 적용했습니다: ${name}`,

  fix: '수정',
  fixedBy: (what) => `수정했습니다: ${what}`,
  empty: '빈 값',
  becomes: '다음으로 변경:',

  toDefaults: '기본값과의 차이',
  toDefaultsShort: '± 기본값',
  toOther: (name) => `차이 보기: ${name}`,
  compareWith: '링크, 파일, 저장된 구성과 비교',
  noDifference: '양쪽 파일이 같습니다.',
  onlyHere: '현재 설정에만 있는 파일입니다.',
  onlyThere: '현재 설정에는 없는 파일입니다.',
  toField: (path) => `이 줄을 만든 설정: ${path} — Enter 키나 클릭으로 이동`,

  linesChanged: (number, where) => `변경된 줄 ${number}개: ${where}`,
  linesRemoved: (number, where) => `삭제된 줄 ${number}개: ${where}`,
  fileCount: (number) => `파일 ${number}개`,
}
