import { Suspense } from 'react'
import type { PlatformId } from '../../core/config/choices.ts'
import type { ConfigPath } from '../../core/config/config.ts'
import { deferredPart } from '../loading/deferred-part.tsx'
import { lazyPart } from '../loading/lazy-part.tsx'
import { FieldFrame } from './field-frame.tsx'
import { useField, useSetting } from './use-field.ts'

const SelectInput = deferredPart((parts) => parts.SelectInput)
const PlatformOffer = lazyPart(async () => (await import('../platform/platform-offer.tsx')).PlatformOffer)

interface Props {
  readonly path: ConfigPath
  readonly options: readonly string[]
}

/** Where a person deploys to, and what that platform asks for. */
export function PlatformField({ path, options }: Props) {
  const field = useField(path)
  const platform = useSetting<PlatformId>(path)
  return (
    <>
      <FieldFrame field={field} control={<SelectInput field={field} options={options} />} />
      {platform !== 'any' && (
        <Suspense fallback={null}>
          <PlatformOffer platform={platform} />
        </Suspense>
      )}
    </>
  )
}
