import { getTranslations } from 'next-intl/server'
import { CardPicture } from '@/components/benefits/card-picture'
import { ActionForm } from '@/components/forms/action-form'
import { FormSection } from '@/components/forms/form-section'
import { HiddenField } from '@/components/forms/hidden-field'
import { PictureField } from '@/components/forms/picture-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { Card } from '@/components/ui/card'
import type { OwnPlanOnScreen } from '@/lib/views/benefits/own-benefits'
import { keepMyCard, removeFromMyCard } from './actions'

type MyCardProps = { plan: OwnPlanOnScreen; several: boolean }

/** Both sides of one's card, and the ways to add, change or take away a photo. */
export async function MyCard({ plan: { id, name, photos }, several }: MyCardProps) {
  const t = await getTranslations('benefits.card')
  const words = {
    ...{ larger: t('larger'), smaller: t('smaller'), turn: t('turn') },
    ...{ otherSide: t('otherSide'), close: t('close') },
  }
  const otherThan = (side: string) => {
    const other = photos.find((one) => one.side !== side)
    return other && { ...other, alt: t(`alt.${other.side}`) }
  }
  return (
    <Card title={several ? `${t('title')}: ${name}` : t('title')}>
      <p className="mb-3 text-ink-2">{t('lede')}</p>
      {photos.length > 0 && (
        <ul className="mb-3 grid grid-cols-2 gap-4">
          {photos.map(({ id: photo, side, ...picture }) => (
            <li key={photo}>
              <CardPicture {...picture} alt={t(`alt.${side}`)} other={otherThan(side)} words={words} />
              <ActionForm action={removeFromMyCard} idPrefix={`remove-${photo}-`}>
                <HiddenField name="coverageId" value={id} />
                <HiddenField name="photoId" value={photo} />
                <SubmitButton tone="plain">
                  {t('remove')}
                  <span className="sr-only"> {t(side)}</span>
                </SubmitButton>
              </ActionForm>
            </li>
          ))}
        </ul>
      )}
      <ActionForm action={keepMyCard} idPrefix={`card-${id}-`}>
        <HiddenField name="coverageId" value={id} />
        <FormSection title={t('change')}>
          <PictureField name="cardFront" label={t('front')} hint={t('hint')} optional />
          <PictureField name="cardBack" label={t('back')} optional />
          <SubmitButton tone="quiet">{t('keep')}</SubmitButton>
        </FormSection>
      </ActionForm>
    </Card>
  )
}
