import { Component, type ReactNode } from 'react'
import { keepWork } from '../../browser/saved-configs.ts'
import type { Workbench } from '../workbench.ts'
import { Broken } from './broken.tsx'

interface Props {
  readonly workbench: Workbench
  readonly children: ReactNode
}

/** Whatever breaks below, what was typed is kept, and the person is told and offered it as a file. */
export class ErrorBoundary extends Component<Props, { readonly error: unknown }> {
  override state = { error: null as unknown }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override componentDidCatch() {
    keepWork(this.props.workbench.session.state.get().values)
  }

  override render() {
    const { error } = this.state
    return error === null ? this.props.children : <Broken workbench={this.props.workbench} error={error} />
  }
}
