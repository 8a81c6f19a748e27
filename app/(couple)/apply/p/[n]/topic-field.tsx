import { CheckboxCards } from '@/components/forms/checkbox-cards'
import { RadioCards } from '@/components/forms/radio-cards'
import { TextField } from '@/components/forms/text-field'
import { TextareaField } from '@/components/forms/textarea-field'
import type { Field } from '@/lib/domain/measures/topics'
import type { TopicWords } from '../topic-words'

type TopicFieldProps = { field: Field; say: TopicWords; asHeading: boolean; whoReads?: string }

/** One field of a page in our own words. Alone on its page, its label is the page's heading. */
export function TopicField({ field, say, asHeading, whoReads }: TopicFieldProps) {
  const label = asHeading ? say.title : say.label(field.name)
  const text = { name: field.name, label, asHeading, whoReads, hint: asHeading ? say.hint : undefined }
  if (field.kind === 'words') return <TextareaField {...text} rows={5} />
  if (field.kind === 'whole') {
    return <TextField {...text} inputMode="numeric" autoComplete="off" width="short" />
  }
  const options = field.options.map((value) => ({ value, label: say.option(value) }))
  return field.kind === 'many' ? (
    <CheckboxCards {...text} options={options} />
  ) : (
    <RadioCards {...text} options={options} />
  )
}
