import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { HourGridPainter } from '@/components/calendar/hour-grid-painter'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { zoneName } from '@/lib/domain/intake/zones'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { timesThatWork } from '@/lib/views/intake/times-that-work'
import { keepTimes } from '../../actions'
import { applyTitle } from '../../apply-title'
import { CarriedFields } from '../../carried-fields'
import { partnerWords } from '../../partner-words'
import { backFrom, QuestionPage } from '../../question-page'
import { Overlap } from './overlap'
import { windowsOf } from './windows-of'

export const generateMetadata = applyTitle('times')

export default page('application.read', async ({ caller, search }) => {
  const view = await timesThatWork(caller)
  if (!view) redirect(paths.apply)
  const [t, all, forms] = await Promise.all([
    getTranslations('apply.times'),
    getTranslations('apply'),
    getTranslations('shell.forms'),
  ])
  const locale = await getLocale()
  const { mine, partner } = view
  const words = partnerWords(all, view.partnerName)
  const zone = zoneName(mine.zone, locale)
  const otherZone = partner && partner.zone !== mine.zone
  return (
    <QuestionPage
      title={t('title')}
      lede={t('lede', { hours: view.leastMinutes / 60 })}
      back={backFrom(search)}
    >
      <p className="text-small text-ink-2">{forms('whoReads', { who: t('whoReads') })}</p>
      <p className="mb-6 text-small text-ink-2">
        {t('zone', { zone })}{' '}
        {otherZone && t('zoneOther', { ...words, zone: zoneName(partner.zone, locale) })}
      </p>
      <Overlap view={view} words={words} />
      <ActionForm action={keepTimes}>
        <CarriedFields whose={view.whose} back={backFrom(search)} />
        <HiddenField name="applicationId" value={view.applicationId} />
        <HourGridPainter
          windows={windowsOf(mine.times)}
          who={view.place}
          partner={
            partner?.times.length ? { name: partner.name, windows: windowsOf(partner.times) } : undefined
          }
        />
        <div className="mt-6">
          <SubmitButton>{t('save')}</SubmitButton>
        </div>
      </ActionForm>
    </QuestionPage>
  )
})
