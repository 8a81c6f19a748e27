import { getLocale, getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/forms/action-form'
import { RadioCards } from '@/components/forms/radio-cards'
import { SubmitButton } from '@/components/forms/submit-button'
import { BackLink } from '@/components/ui/back-link'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Flash } from '@/components/ui/flash'
import { PageHeading } from '@/components/ui/page-heading'
import { sayWhen } from '@/lib/domain/scheduling/say-when'
import { wishes } from '@/lib/domain/taking-part/wish'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { myChoice } from '@/lib/views/taking-part/my-choice'
import { partnerWords } from '../../apply/partner-words'
import { privacyTitle } from '../privacy-title'
import { readerZone } from '../reader-zone'
import { say, undo } from './actions'

export const generateMetadata = privacyTitle('mine')

/** Stopping, or going on apart, said alone. What follows, and who learns of it, stands before the button. */
export default page('taking-part.read', async ({ caller, search }) => {
  const [view, locale] = [await myChoice(caller), await getLocale()]
  const [t, all] = await Promise.all([getTranslations('privacy.part'), getTranslations('apply')])
  const partner = partnerWords(all, view?.partnerName ?? null)
  return (
    <>
      <BackLink href={paths.privacy}>{t('back')}</BackLink>
      <PageHeading title={t('title')} lede={t('lede', partner)} />
      <Flash said={search.said} notices={{ undone: t('undone') }} />
      {!view && <EmptyState title={t('none')}>{t('noneText')}</EmptyState>}
      {view?.said && (
        <Card title={t(`said.${view.said.wish}`)}>
          <p className="mb-2 max-w-measure">
            {t('saidOn', { when: sayWhen(view.said.at.getTime(), readerZone(caller), locale) })}
          </p>
          <p className="mb-4 max-w-measure">{t('saidNext', partner)}</p>
          <ActionForm action={undo}>
            <SubmitButton tone="quiet">{t('undo')}</SubmitButton>
          </ActionForm>
        </Card>
      )}
      {view && !view.said && (
        <ActionForm action={say} className="max-w-form">
          <section className="prose mb-6 max-w-measure">
            <h2>{t('happens')}</h2>
            <ul>
              <li>{t('noReason')}</li>
              <li>{t('notTold', partner)}</li>
              <li>{t('call')}</li>
              <li>{t('yours', partner)}</li>
            </ul>
          </section>
          <RadioCards
            name="wish"
            label={t('choose')}
            whoReads={t('whoReads', partner)}
            options={wishes.map((value) => ({
              value,
              label: t(`wish.${value}`),
              hint: t(`wishHint.${value}`, partner),
            }))}
          />
          <SubmitButton>{t('say')}</SubmitButton>
        </ActionForm>
      )}
    </>
  )
})
