import { Piece } from '@/app/dev/gallery/piece'
import { ShownForm } from '@/app/dev/gallery/shown-form'
import { HourGridPainter } from '@/components/calendar/hour-grid-painter'
import { CheckboxCards } from '@/components/forms/checkbox-cards'
import { CheckboxField } from '@/components/forms/checkbox-field'
import { DateField } from '@/components/forms/date-field'
import { FileField } from '@/components/forms/file-field'
import { RadioCards } from '@/components/forms/radio-cards'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { TextareaField } from '@/components/forms/textarea-field'
import type { FormState } from '@/lib/forms/form-state'

const wrong: FormState = {
  status: 'invalid',
  errors: { name: ['Please write your name.'], born: ['Write a date with month, day and year.'] },
  values: { 'born.month': '13', plan: 'ppo' },
  key: 'gallery',
}

export function FormPieces() {
  return (
    <>
      <Piece name="Fields in an ActionForm">
        <ShownForm state={{ status: 'idle' }} idPrefix="a-">
          <AllFields />
        </ShownForm>
      </Piece>
      <Piece name="The same after an answer of invalid">
        <ShownForm state={wrong} idPrefix="b-">
          <AllFields />
        </ShownForm>
      </Piece>
      <Piece name="HourGridPainter">
        <ShownForm state={{ status: 'idle' }} idPrefix="c-">
          <HourGridPainter
            who="first"
            windows={[{ day: 1, from: 18 * 60, until: 21 * 60 }]}
            partner={{ name: 'Sam', windows: [{ day: 1, from: 19 * 60, until: 22 * 60 }] }}
            firstHour={15}
          />
        </ShownForm>
      </Piece>
    </>
  )
}

function AllFields() {
  return (
    <>
      <TextField name="name" label="Your name" whoReads="your care team" autoComplete="name" />
      <TextField name="memberId" label="Member ID" hint="On the front of the card." mono width="medium" />
      <DateField name="born" label="Date of birth" hint="For example, 3 27 1990." birthday />
      <SelectField name="state" label="State" options={[{ value: 'CO', label: 'Colorado' }]} />
      <RadioCards
        name="plan"
        label="What kind of plan is it?"
        options={[
          { value: 'ppo', label: 'PPO', hint: 'You can see doctors outside a network.' },
          { value: 'other', label: 'Another kind' },
          { value: 'unsure', label: 'I’m not sure' },
        ]}
      />
      <CheckboxCards
        name="pets"
        label="Who else is at home?"
        optional
        options={[
          { value: 'dog', label: 'A dog' },
          { value: 'cat', label: 'A cat' },
        ]}
      />
      <CheckboxField name="headphones" label="We have two pairs of headphones" />
      <TextareaField name="note" label="Anything else?" optional />
      <FileField name="card" label="Photo of the card" accept="image/*" optional />
      <SubmitButton>Continue</SubmitButton>
    </>
  )
}
