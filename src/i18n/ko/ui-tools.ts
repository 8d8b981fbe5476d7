import type { tools as english } from '../en/ui-tools.ts'

/** The names of the tools in the top bar and what is said outside of their dialogs. In Korean. */
export const tools: typeof english = {
  tools: '도구',
  search: '설정 검색',
  import: '가져오기',
  share: '공유',
  saved: '저장 목록',
  shortcuts: '단축키',
  imported: (name) => `가져왔습니다: ${name}`,
  opened: (name) => `열었습니다: ${name}`,
  openedLink: '링크의 설정을 열었습니다.',
  broken: '페이지에 문제가 생겼습니다.',
  brokenWork: '설정은 이 브라우저에 보관되어 있습니다.',
  outdated: '페이지의 일부를 불러오지 못했습니다. 새 버전이 배포되었거나 네트워크가 끊겼을 수 있습니다.',
  notStored: '브라우저 저장소가 가득 찼거나 차단되어 저장할 수 없습니다. 설정은 이 페이지의 주소에 들어 있습니다.',
  unreadable: '이 브라우저에 저장된 내용을 읽을 수 없어 기본 설정으로 시작합니다.',
  saveWork: '설정을 파일로 저장',
  reload: '페이지 다시 불러오기',
  private: '입력한 내용은 이 브라우저 밖으로 나가지 않습니다.',
  contract: 'Container Image Contract',
  licenses: '라이선스',
}
