import type { Part, PartId } from '../../core/picture/picture.ts'
import type { UiText } from '../../i18n/en/ui.ts'
import { signPath } from '../shell/icon.tsx'
import badges from './badge.module.css'
import css from './picture.module.css'
import places from './places.module.css'
import { shortened } from './shortened.ts'

/** What is said of a part beside its own words. */
export interface Standing {
  readonly errors: number
  readonly warnings: number
  /** The last edit was here. */
  readonly isChanged: boolean
  /** The field in focus belongs here. */
  readonly isActive: boolean
}

/** How many cells of text a part has in a line where the picture is at its narrowest. */
const cells: Readonly<Record<PartId, number>> = {
  namespace: 34,
  people: 12,
  ingress: 15,
  route: 15,
  service: 12,
  pods: 19,
  autoscaler: 10,
  budget: 10,
  redis: 16,
  policy: 20,
}

/** `Pods × 2: realtime-svg:v0.1.4, cpu 100m–500m. 1 warning`: its name, and what it says whole when pointed at. */
function nameOf({ title, lines }: Part, { errors, warnings, isChanged }: Standing, ui: UiText): string {
  const words = lines.length > 0 ? `${title}: ${lines.join(', ')}` : title
  const counts = [
    ...(errors > 0 ? [ui.errorCount(errors)] : []),
    ...(warnings > 0 ? [ui.warningCount(warnings)] : []),
    ...(isChanged ? [ui.changedNow] : []),
  ]
  return [words, ...counts].join('. ')
}

/** How many issues a part has, at its upper right corner: the sign of the worst kind and the number of all. */
const badge = ({ errors, warnings }: Standing) => (
  <g className={errors > 0 ? badges.errors : badges.warnings}>
    <rect />
    <path d={signPath(errors > 0 ? 'error' : 'warning')} />
    <text>{errors + warnings}</text>
  </g>
)

const rows = [css.line0, css.line1, css.line2]
// One below another on a phone, and on a very wide screen, the parts have this room at least.
const longer = 24

/** A line of a part; where it must be cut, once for each of the two rooms that it may have. */
function line(text: string, index: number, room: number) {
  const [short, long] = [shortened(text, room), shortened(text, longer)]
  const row = rows[index] ?? ''
  if (short === long)
    return (
      <text key={index} className={row}>
        {short}
      </text>
    )
  return [
    <text key={index} className={`${row} ${css.short}`}>
      {short}
    </text>,
    <text key={`${index} long`} className={`${row} ${css.long}`}>
      {long}
    </text>,
  ]
}

interface Props {
  readonly part: Part
  readonly standing: Standing
  readonly ui: UiText
  readonly hasArrow: boolean
  /** Only then it has a title: before, its lines are its name. */
  readonly isHydrated: boolean
  readonly onPress: () => void
}

/** A part of the picture, as a link to its settings. No component: an edit must not render each of them. */
export const partLink = ({ part, standing, ui, hasArrow, isHydrated, onPress }: Props) => (
  <a
    key={part.id}
    className={`${places[part.id === 'route' ? 'ingress' : part.id]} ${css[part.kind] ?? ''}`}
    href={`#${part.leads[0]}`}
    data-changed={standing.isChanged || undefined}
    data-active={standing.isActive || undefined}
    onClick={(event) => {
      event.preventDefault()
      onPress()
    }}
  >
    {isHydrated && <title>{nameOf(part, standing, ui)}</title>}
    <rect className={css.body} />
    <text className={css.name}>{shortened(part.title, cells[part.id])}</text>
    {part.lines.map((text, index) => line(text, index, cells[part.id]))}
    {hasArrow && (
      <g className={css.arrow}>
        <rect />
        <path d="m-6-4 5 4-5 4" />
      </g>
    )}
    {standing.errors + standing.warnings > 0 && badge(standing)}
  </a>
)
