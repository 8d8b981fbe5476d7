import type { ConfigPath, SettingPath } from '../../core/config/config.ts'
import { rules } from '../../core/contract/rules/index.ts'
import { loadFieldTexts } from '../../i18n/load-field-texts.ts'
import { languages } from '../../i18n/messages.ts'
import { essential } from '../form/essential.ts'

interface Entry {
  readonly path: SettingPath
  /** Everything that the setting answers to, in lower case: key, labels and sentences in every language, rules and clauses. */
  readonly words: string
}

// Field terms stand in the page as they are in YAML; people also look for them as they say them.
const spoken: Readonly<Record<string, string>> = {
  annotations: '어노테이션 애너테이션',
  cpu: '씨피유 코어 core',
  digest: '다이제스트',
  host: '호스트',
  httproute: 'gateway api 게이트웨이 라우트 도메인 domain',
  image: '이미지',
  ingress: '인그레스 도메인 domain',
  labels: '레이블 라벨',
  limits: '제한 한도',
  memory: '메모리 ram',
  namespace: '네임스페이스',
  nodeport: '노드 포트 node port',
  password: '비밀번호 암호',
  port: '포트',
  pullsecrets: '시크릿 비밀 credentials',
  replicas: '레플리카 복제본 pods scale',
  repository: '리포지토리 저장소 registry',
  requests: '요청',
  secret: '시크릿',
  tag: '태그 version 버전',
  tls: '인증서 https certificate',
}

const synonyms = (path: string) =>
  Object.entries(spoken).flatMap(([word, others]) => (path.toLowerCase().includes(word) ? [others] : []))

const rulesOf = (path: SettingPath) =>
  rules.filter(({ paths }) => paths.includes(path)).flatMap(({ id, source }) => [id, source])

export type SearchIndex = readonly Entry[]

/** What every setting answers to, in every language: the texts of the others are fetched for it. */
export async function loadSearchIndex(): Promise<SearchIndex> {
  const all = await Promise.all(languages.map(loadFieldTexts))
  // While nothing is typed the first ones are in sight: those that most people change.
  const paths = new Set([...essential.map(({ path }) => path), ...Object.keys(all[0]!)] as SettingPath[])
  return [...paths].map((path) => {
    const texts = all.flatMap((fields) => [fields[path].label, fields[path].help])
    return { path, words: [path, ...texts, ...synonyms(path), ...rulesOf(path)].join(' ').toLowerCase() }
  })
}

/** The field of a setting; an item of a list is found at its list. */
export const fieldOf = (path: SettingPath): ConfigPath => path.replace(/\[\].*$/, '') as ConfigPath

/** The settings that hold every word that was typed, those whose key does first; each field once. */
export function searchSettings(index: SearchIndex, typed: string): readonly SettingPath[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  const found = index.filter((entry) => words.every((word) => entry.words.includes(word)))
  const byKey = found.filter(({ path }) => words.every((word) => path.toLowerCase().includes(word)))
  const paths = [...byKey, ...found.filter((entry) => !byKey.includes(entry))].map(({ path }) => path)
  return paths.filter((path, position) => paths.findIndex((other) => fieldOf(other) === fieldOf(path)) === position)
}
