import { changedPaths } from '../../core/config/changed-paths.ts'
import { partOf, pictureOf } from '../../core/picture/picture-of.ts'
import type { Part, PartId } from '../../core/picture/picture.ts'
import { loadPictureTexts } from '../../i18n/load-picture-texts.ts'
import { fill } from '../../i18n/messages.ts'
import { useToField } from '../form/use-to-field.ts'
import { useHydrated } from '../loading/use-hydrated.ts'
import { lazyTexts } from '../loading/lazy-texts.ts'
import { Icon } from '../shell/icon.tsx'
import { useMessages, usePreference, useSettled, useView, useWorkbench } from '../shell/workbench.ts'
import { partLink, type Standing } from './part-link.tsx'
import css from './picture.module.css'
import places from './places.module.css'

const useTexts = lazyTexts(loadPictureTexts)

/** What is said of each part: its issues as far as they may be said, the last edit, the field in focus. */
function useStandings(): (id: PartId) => Standing {
  const values = useSettled((state) => state.values)
  const shown = useSettled((state) => state.shown)
  const active = useView((view) => view.active)
  const before = useSettled((state) => state.before)
  const touched = changedPaths(before, values)
  const count = (id: PartId, severity: 'error' | 'warning') =>
    [...shown].reduce(
      (sum, [path, issues]) =>
        sum + (partOf(values, path) === id ? issues.filter((issue) => issue.severity === severity).length : 0),
      0,
    )
  return (id) => ({
    errors: count(id, 'error'),
    warnings: count(id, 'warning'),
    isChanged: touched.some((path) => partOf(values, path) === id),
    isActive: active !== null && partOf(values, active) === id,
  })
}

/** What these settings lead to in the cluster, drawn: each part leads to its settings. */
export function Picture() {
  const { ui } = useMessages()
  const texts = useTexts()
  const { preferences } = useWorkbench()
  const isOpen = usePreference((state) => state.picture)
  const values = useSettled((state) => state.values)
  const standingOf = useStandings()
  const toField = useToField()
  const picture = pictureOf(values, texts)
  // What nobody sees need not be in the built page.
  const isHydrated = useHydrated()
  const targets = new Set(picture.links.map(([, to]) => to))
  const link = (part: Part) =>
    partLink({
      part,
      standing: standingOf(part.id),
      ui,
      isHydrated,
      hasArrow: targets.has(part.id),
      onPress: () => toField(part.leads),
    })
  const isFrame = ({ kind }: Part) => kind === 'frame' || kind === 'fence'
  // Both have one place; while a person migrates the sentences name the other one.
  const isBehind = ({ id }: Part) => id === 'route' && values.ingress.enabled
  return (
    <section className={css.picture} aria-label={texts.title}>
      <button
        type="button"
        className={css.fold}
        aria-expanded={isOpen}
        onClick={() => preferences.set({ picture: !isOpen })}
      >
        <Icon name="chevron" />
        {texts.title}
      </button>
      {isHydrated && (
        <p className="said">{picture.parts.map(({ says, facts }) => fill(texts.sentences[says], facts)).join(' ')}</p>
      )}
      <svg
        className={`${css.drawing} ${places.drawing}`}
        role="presentation"
        data-ingress={values.ingress.enabled || values.httpRoute.enabled || undefined}
        data-outside={picture.isRedisOutside || undefined}
      >
        {/* What is around the others lies under them. */}
        {picture.parts.filter(isFrame).map(link)}
        {picture.parts.filter((part) => !isFrame(part) && !isBehind(part)).map(link)}
      </svg>
    </section>
  )
}
