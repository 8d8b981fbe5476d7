import type { ConfigPath } from '../../core/config/config.ts'
import type { PreviewLine } from '../session/preview-lines.ts'

/**
 * How directly a line shows a setting, or an item of it when it is a list: 0 is its own value, more is a value that others
 * decide on too, Infinity is not at all.
 */
export function distance({ line: { paths } }: PreviewLine, setting: ConfigPath | null): number {
  if (setting === null) return Infinity
  const index = paths.findIndex((path) => path === setting || path.startsWith(`${setting}[`))
  return index < 0 ? Infinity : index
}
