import type { ConfigPath } from '../../core/config/config.ts'
import { cpuCores, memoryBytes } from '../../core/formats/quantity.ts'
import { useMessages } from '../shell/workbench.ts'
import { FieldFrame } from './field-frame.tsx'
import { TextInput } from './text-input.tsx'
import { useField, useSetting } from './use-field.ts'
import controls from './controls.module.css'
import css from './field.module.css'

const binaryUnits = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB']
const shorter = (amount: number) => String(Math.round(amount * 100) / 100)

/** `536870912n` -> `512 MiB`. */
export function bytesInWords(bytes: bigint): string {
  let amount = Number(bytes)
  let unit = 0
  for (; amount >= 1024 && unit < binaryUnits.length - 1; unit += 1) amount /= 1024
  return `${shorter(amount)} ${binaryUnits[unit]}`
}

/** What a typed amount means, beside its field; nothing while it means nothing. */
function AmountWords({ path }: { path: ConfigPath }) {
  const { ui } = useMessages()
  const text = useSetting<string>(path)
  const cores = path.endsWith('.cpu') ? cpuCores(text) : null
  const bytes = path.endsWith('.memory') ? memoryBytes(text) : null
  const words = cores !== null ? ui.cores(shorter(cores), cores) : bytes !== null ? bytesInWords(bytes) : ''
  return <output className={controls.words}>{text === '' ? ui.noLimit : words}</output>
}

function AmountField({ path, bound }: { path: ConfigPath; bound: string }) {
  const field = useField(path)
  return (
    <FieldFrame
      field={field}
      layout="stacked"
      control={<TextInput field={field} kind="amount" label={`${bound} ${field.text.label}`} />}
      aside={<AmountWords path={path} />}
    />
  )
}

/** CPU and memory of one bound, side by side. */
export const AmountsField = ({ bound, paths }: { bound: string; paths: readonly ConfigPath[] }) => (
  <div className={css.pair} role="group" aria-label={bound}>
    <span className={css.label} aria-hidden="true">
      {bound}
    </span>
    {paths.map((path) => (
      <AmountField key={path} path={path} bound={bound} />
    ))}
  </div>
)
