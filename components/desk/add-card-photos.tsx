import { WayIn } from '@/components/desk/ways-in'
import { HiddenField } from '@/components/forms/hidden-field'
import { PictureField } from '@/components/forms/picture-field'
import { SeenField } from '@/components/forms/seen-field'
import { SubmitButton } from '@/components/forms/submit-button'
import type { FormAction } from '@/lib/forms/form-state'

type AddCardPhotosProps = {
  action: FormAction
  coupleId: string
  coverageId: string
  /** There are some already, and a new one takes the place of its side. */
  again: boolean
}

/** Photos of a card that the coordinator was sent or took. */
export function AddCardPhotos({ action, coupleId, coverageId, again }: AddCardPhotosProps) {
  return (
    <WayIn
      title={again ? 'Replace a card photo' : 'Add card photos'}
      action={action}
      idPrefix={`card-${coverageId}-`}
      values={{ coverageId }}
    >
      <HiddenField name="coupleId" value={coupleId} />
      <SeenField name="coverageId" />
      <div className="grid grid-cols-1 gap-x-6 lg:grid-cols-2">
        <PictureField
          name="cardFront"
          label="Front"
          hint="JPEG, PNG or WebP, up to 5 MB."
          lang="en"
          optional
        />
        <PictureField name="cardBack" label="Back" hint="JPEG, PNG or WebP, up to 5 MB." lang="en" optional />
      </div>
      <SubmitButton tone="quiet">Keep the photos</SubmitButton>
    </WayIn>
  )
}
