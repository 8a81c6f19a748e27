import { getTranslations } from 'next-intl/server'
import { Constellation, type Helper } from '@/components/couple/constellation'

/** The five people around a couple, and why no one of them has two roles. */
export async function PeopleAround() {
  const t = await getTranslations('public.howItWorks.people')
  const helpers: Helper[] = [
    { id: 'couples', name: t('couplesTherapist'), role: t('bothOfYou'), with: 'both', place: 'couples' },
    { id: 'first', name: t('ownTherapist'), role: t('yourTherapist'), with: 'first', place: 'individual' },
    {
      id: 'second',
      name: t('ownTherapist'),
      role: t('partnerTherapist'),
      with: 'second',
      place: 'individual',
    },
    { id: 'first-counselor', name: t('counselor'), role: t('yourTherapist'), with: 'first', place: 'beside' },
    {
      id: 'second-counselor',
      name: t('counselor'),
      role: t('partnerTherapist'),
      with: 'second',
      place: 'beside',
    },
    { id: 'coordinator', name: t('coordinator'), role: t('bothOfYou'), with: 'both', place: 'beside' },
  ]
  return (
    <section aria-labelledby="people" className="grid items-center gap-x-12 gap-y-8 md:grid-cols-2">
      <div>
        <h2 id="people">{t('heading')}</h2>
        <p className="mt-3 max-w-measure">{t('text')}</p>
        <h3 className="mt-6">{t('ruleHeading')}</h3>
        <p className="mt-1 max-w-measure">{t('rule')}</p>
      </div>
      <Constellation partners={[t('you'), t('partner')]} helpers={helpers} title={t('heading')} />
    </section>
  )
}
