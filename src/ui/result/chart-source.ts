import type { ChartSource } from '../../core/outputs/command.ts'

/** A page from a server is a Helm repository too; one that was opened from disk is not. */
const isServed = /^https?:$/.test(location.protocol)

/** The chart repository beside this page, for the commands that it shows. */
export const chartSource: ChartSource = { chartRepository: isServed ? new URL('./charts', location.href).href : null }

/** For the files of a bundle, which are the same wherever the page stands. */
export const noChartSource: ChartSource = { chartRepository: null }
