import Link from 'next/link'
import { keepLevel } from '@/app/(clinician)/review/[couple]/[partner]/actions'
import { ActionForm } from '@/components/forms/action-form'
import { FormSection } from '@/components/forms/form-section'
import { HiddenField } from '@/components/forms/hidden-field'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextareaField } from '@/components/forms/textarea-field'
import { type Dimension, dimensionsOf, type Edition, severities } from '@/lib/domain/clearance/dimensions'
import { differenceReasons, levelNames, levels } from '@/lib/domain/clearance/level-of-care'
import { paths } from '@/lib/paths'

type LevelFormProps = { couple: string; person: string; edition: Edition }

/** Six dimensions rated with a reason each, then the level they come to and the one that is given. Nothing is worked out from scores. */
export function LevelForm({ couple, person, edition }: LevelFormProps) {
  const other: Edition = edition === '4' ? '3' : '4'
  const choices = levels.map((level) => ({ value: level, label: `${level} – ${levelNames[level]}` }))
  return (
    <ActionForm action={keepLevel} lang="en" idPrefix="level-">
      <FormSection title="Record a level of care">
        <HiddenField name="couple" value={couple} />
        <HiddenField name="person" value={person} />
        <HiddenField name="edition" value={edition} />
        <p className="mb-4 text-small text-ink-2">
          Criteria, edition {edition}.{' '}
          <Link href={`${paths.reviewPartner(couple, person)}?edition=${other}`}>Use edition {other}</Link>
        </p>
        {dimensionsOf[edition].map((dimension, index) => (
          <DimensionFields key={dimension.key} number={index + 1} dimension={dimension} />
        ))}
        <SelectField name="recommended" label="Level recommended" options={choices} />
        <SelectField name="actual" label="Level given" options={choices} />
        <SelectField
          name="differenceReason"
          label="If they differ, why"
          blank="They do not differ"
          options={Object.entries(differenceReasons).map(([value, label]) => ({ value, label }))}
        />
        <SubmitButton>Record the level</SubmitButton>
      </FormSection>
    </ActionForm>
  )
}

function DimensionFields({ number, dimension }: { number: number; dimension: Dimension }) {
  const { key, label, rated } = dimension
  return (
    <fieldset className="mb-2 border-t border-hair pt-3">
      <legend className="float-left mb-2 w-full font-[600]">
        {number}. {label}
      </legend>
      <div className="clear-both">
        {rated && (
          <SelectField
            name={`${key}-severity`}
            label="How serious"
            options={severities.map(({ value, label: words }) => ({ value: String(value), label: words }))}
          />
        )}
        <TextareaField
          name={`${key}-why`}
          label={rated ? 'Why' : 'What was chosen together, and why'}
          rows={2}
        />
      </div>
    </fieldset>
  )
}
