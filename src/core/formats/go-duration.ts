import { type Grammar, matches } from './names.ts'

/** `1h30m0s`, `0`: what Go's time.ParseDuration takes, without a sign (https://pkg.go.dev/time#ParseDuration). */
const GO_DURATION: Grammar = { pattern: '^(?:0|(?:(?:\\d+\\.?\\d*|\\.\\d+)(?:ns|us|µs|ms|s|m|h))+)$', maxLength: 40 }

export const isGoDuration = (text: string): boolean => matches(GO_DURATION, text)
