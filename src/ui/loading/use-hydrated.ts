import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** False in the built page and while React takes it over, then true: for what nobody sees, and the built page need not hold. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
