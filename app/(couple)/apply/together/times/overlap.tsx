import { getLocale, getTranslations } from 'next-intl/server'
import { hoursIn } from '@/components/calendar/clock-words'
import { Notice } from '@/components/ui/notice'
import { sayTimes } from '@/lib/domain/intake/say-times'
import type { TimesThatWork } from '@/lib/views/intake/times-that-work'

type OverlapProps = { view: TimesThatWork; words: { partner: string; Partner: string } }

/** What both saved so far have in common, in words, and whether it is enough for the program. */
export async function Overlap({ view, words }: OverlapProps) {
  const [t, locale] = await Promise.all([getTranslations('apply.times'), getLocale()])
  const { mine, partner, common } = view
  if (!partner) return <Notice>{t('noneYet', words)}</Notice>
  if (mine.times.length === 0) return null
  if (common.times.length === 0) return <Notice tone="attention">{t('noOverlap')}</Notice>
  const hours = hoursIn(common.minutes)
  const least = hoursIn(view.leastMinutes)
  return (
    <Notice tone={common.enough ? 'done' : 'attention'}>
      <p className="font-[560]">{t('overlap', { times: sayTimes(common.times, locale) })}</p>
      <p>{common.enough ? t('enough', { hours, least }) : t('notEnough', { hours, least })}</p>
    </Notice>
  )
}
