import { FormSection } from './form-section.tsx'
import { sections } from './sections.ts'

/** Every setting that is not in the short form, in the order of a decision; folded at first. */
export const FormSections = () => sections.map((section) => <FormSection key={section.id} section={section} />)
