import type { ConfigPath } from '../../core/config/config.ts'
import { cpuCores, memoryBytes } from '../../core/formats/quantity.ts'
import { useMessages } from '../shell/workbench.ts'
import { useSetting } from './use-field.ts'
import controls from './controls.module.css'

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
export function AmountWords({ path }: { path: ConfigPath }) {
  const { ui } = useMessages()
  const text = useSetting<string>(path)
  const cores = path.endsWith('.cpu') ? cpuCores(text) : null
  const bytes = path.endsWith('.memory') ? memoryBytes(text) : null
  const words = cores !== null ? ui.cores(shorter(cores), cores) : bytes !== null ? bytesInWords(bytes) : ''
  return <output className={controls.words}>{text === '' ? ui.noLimit : words}</output>
}
