import { Component, type ReactNode } from 'react'
import type { Workbench } from '../shell/workbench.ts'
import { Broken } from './broken.tsx'

interface Props {
  readonly workbench: Workbench
  readonly children: ReactNode
}

/** Whatever breaks below, the person is told and offered the work as a file; the memory keeps it all the while. */
export class ErrorBoundary extends Component<Props, { readonly error: unknown }> {
  override state = { error: null as unknown }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override render() {
    const { error } = this.state
    return error === null ? this.props.children : <Broken workbench={this.props.workbench} error={error} />
  }
}
