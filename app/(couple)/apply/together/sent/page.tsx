import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { WaitingNotice } from '@/app/(couple)/letters/waiting-notice'
import { LivingRoom } from '@/components/couple/living-room'
import { LinkButton } from '@/components/ui/button'
import { PageHeading } from '@/components/ui/page-heading'
import { SummaryList } from '@/components/ui/summary-list'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { lettersToMe } from '@/lib/views/intake/letters-to-me'
import { sentApplication } from '@/lib/views/intake/sent-application'
import { alsoSaying } from '@/lib/way-back'
import { applyTitle } from '../../apply-title'
import { SavedOwnPart } from '../../saved-own-part'
import { sayDay } from '../../say-day'
import { StillYours } from './still-yours'

export const generateMetadata = applyTitle('sent')

export default page('application.read', async ({ caller, search }) => {
  const view = await sentApplication(caller)
  if (!view) redirect(paths.apply)
  if (view.enrolled) redirect(alsoSaying(paths.home, search.said))
  const { waiting } = await lettersToMe(caller)
  const [t, tCalendar, locale] = await Promise.all([
    getTranslations('apply.sent'),
    getTranslations('calendar'),
    getLocale(),
  ])
  const { phone } = view
  const day = (date: string) => sayDay(date, locale, 'short')
  const { benefitsBy, callsBy, firstSessionAbout } = view.steps
  const steps = [
    { when: day(view.sentOn), what: t('step1') },
    {
      when: view.paidBy === 'themselves' ? t('settled') : t('by', { date: day(benefitsBy) }),
      what: t(`paidBy.${view.paidBy}`),
    },
    { when: t('by', { date: day(callsBy) }), what: t('step3') },
    { when: t('about', { date: day(firstSessionAbout) }), what: t('step4') },
  ]
  return (
    <div className="grid items-start gap-8 md:grid-cols-[3fr_2fr]">
      <div>
        <PageHeading title={t('title')} lede={t(waiting ? 'ledeWaiting' : 'lede')} />
        <SavedOwnPart said={search.said} />
        <WaitingNotice waiting={waiting} />
        {/* While they wait, nobody knows the days of what comes. */}
        {!waiting && (
          <>
            <h2 className="mb-3">{t('stepsTitle')}</h2>
            <ol className="border-t border-hair">
              {steps.map(({ when, what }) => (
                <li key={what} className="grid gap-x-6 border-b border-hair py-3 sm:grid-cols-[14rem_1fr]">
                  <span className="font-[560]">{when}</span>
                  <span>{what}</span>
                </li>
              ))}
            </ol>
            <p className="mt-4 max-w-measure">{tCalendar('eachFirst')}</p>
            <p className="mt-4 max-w-measure text-ink-2">
              {t('honest')} {view.paidBy === 'plan' ? t('honestPlan') : t('honestPrice')}
            </p>
          </>
        )}
        <StillYours />
      </div>
      <div>
        <LivingRoom className="mb-6" />
        <SummaryList
          rows={[
            { label: t('reference'), value: <b>{view.reference}</b> },
            { label: t('coordinator'), value: view.coordinator ?? t('coordinatorSoon') },
            ...(phone
              ? [{ label: t('phone'), value: <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a> }]
              : []),
          ]}
        />
        <p className="mt-4 mb-6">
          {t('referenceNote')} {t('changes')}
        </p>
        <LinkButton href={paths.checkAnswers} tone="quiet">
          {t('answers')}
        </LinkButton>
      </div>
    </div>
  )
})
