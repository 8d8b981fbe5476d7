import type { ReactNode, Ref } from 'react'

// A keyboard can only scroll what it can reach, and no element in here may be reachable.
const reachable = { tabIndex: 0 }

interface Props {
  readonly label: string
  readonly className: string | undefined
  readonly children: ReactNode
  readonly ref?: Ref<HTMLDivElement>
}

/** A part of the page that scrolls by itself, by keyboard too. */
export const ScrollArea = ({ label, className, children, ref }: Props) => (
  <div ref={ref} className={className} role="region" aria-label={label} {...reachable}>
    {children}
  </div>
)
