import { CardPicture, type ShownPicture } from '@/components/benefits/card-picture'
import { ActionForm } from '@/components/forms/action-form'
import { FormSection } from '@/components/forms/form-section'
import { HiddenField } from '@/components/forms/hidden-field'
import { PictureField } from '@/components/forms/picture-field'
import { SubmitButton } from '@/components/forms/submit-button'
import type { FormAction } from '@/lib/forms/form-state'

type CardPhotosProps = {
  action: FormAction
  coupleId: string
  coverageId: string
  partner: string
  photos: (ShownPicture & { id: string; side: 'front' | 'back'; added: string })[]
}

/** Both sides of a card, as the partner or the coordinator photographed it, and the way to add one. */
export function CardPhotos({ action, coupleId, coverageId, partner, photos }: CardPhotosProps) {
  return (
    <>
      {photos.length > 0 && (
        <ul className="mb-2 grid max-w-form grid-cols-2 gap-3">
          {photos.map(({ id, side, added, ...picture }) => (
            <li key={id}>
              <CardPicture
                {...picture}
                alt={`The ${side} of ${partner}’s card`}
                words={{ larger: 'Larger (+)', smaller: 'Smaller (−)', close: 'Close' }}
              />
              <p className="text-small text-ink-2">
                {side}, {added}
              </p>
            </li>
          ))}
        </ul>
      )}
      <ActionForm action={action} idPrefix={`card-${coverageId}-`} lang="en">
        <HiddenField name="coupleId" value={coupleId} />
        <HiddenField name="coverageId" value={coverageId} />
        <FormSection title={photos.length > 0 ? 'Replace a card photo' : 'Add card photos'}>
          <PictureField
            name="cardFront"
            label="Front"
            hint="JPEG, PNG or WebP, smaller than 5 MB."
            optional
          />
          <PictureField name="cardBack" label="Back" optional />
          <SubmitButton tone="quiet">Keep the photos</SubmitButton>
        </FormSection>
      </ActionForm>
    </>
  )
}
