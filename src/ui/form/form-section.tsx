import { startTransition, Suspense, use, useEffect, useRef, useState } from 'react'
import { whenIdle } from '../../browser/when-idle.ts'
import type { FieldSetting } from '../../i18n/documentation.ts'
import { fieldTexts } from '../field/field-text.ts'
import { SettingRow } from '../field/setting-row.tsx'
import { Icon } from '../shell/icon.tsx'
import { useMessages, useSession, useView, useWorkbench } from '../shell/workbench.ts'
import { openSection } from './open-section.ts'
import { isShown, rowPaths, type Section } from './rows.ts'
import { SectionCounts } from './section-counts.tsx'
import css from './form.module.css'

/** The head of a section: its name, its settings at a glance and its counts. */
function SectionHead({ section }: { section: Section }) {
  const { ui } = useMessages()
  const summary = useSession(({ values }) => section.summary(values).join(' · ')) || ui.none
  return (
    <summary className={css.head}>
      <Icon name="chevron" />
      <h2 id={`section-${section.id}`}>{ui.sections[section.id]}</h2>
      <code className={css.summary}>{summary}</code>
      <SectionCounts rows={section.rows} />
    </summary>
  )
}

/**
 * What the browser's search finds while the section is folded: it opens it then, and the fields take the place of this.
 * Comes when the browser has nothing else to do.
 */
function Findable({ section }: { section: Section }) {
  const { language } = useMessages()
  const [isSoon, setSoon] = useState(false)
  useEffect(() => whenIdle(() => startTransition(() => setSoon(true))), [])
  if (!isSoon) return null
  const texts = use(fieldTexts(language))
  return section.rows
    .flatMap(rowPaths)
    .map((path) => texts[path as FieldSetting])
    .map(({ label, help }) => `${label}: ${help}`)
    .join(' ')
}

/** One group of settings, which folds. Its fields are on the page once it has been opened. */
export function FormSection({ section }: { section: Section }) {
  const { view } = useWorkbench()
  const isVisible = useSession(({ values }) => isShown(section, values))
  const isOpened = useView(({ opened }) => opened.has(section.id))
  const details = useRef<HTMLDetailsElement>(null)
  const show = () => openSection(view, section.id)
  // It may have been opened before the program was there.
  useEffect(() => {
    if (details.current?.open) openSection(view, section.id)
  }, [view, section])
  if (!isVisible) return null
  return (
    <details
      ref={details}
      className={css.section}
      aria-labelledby={`section-${section.id}`}
      onToggle={isOpened ? undefined : show}
    >
      <SectionHead section={section} />
      <div className={css.rows}>
        <Suspense fallback={null}>
          {isOpened ? (
            section.rows.map((row, index) => <SettingRow key={index} row={row} />)
          ) : (
            <Findable section={section} />
          )}
        </Suspense>
      </div>
    </details>
  )
}
