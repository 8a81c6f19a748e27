import { getLocale, getTranslations } from 'next-intl/server'
import { SummaryList } from '@/components/ui/summary-list'
import { sayTimes } from '@/lib/domain/intake/say-times'
import { paths } from '@/lib/paths'
import type { AnswersToCheck } from '@/lib/views/intake/answers-to-check'
import { partnerWords } from '../../partner-words'
import { changeLink } from './change-link'

/** What both said, in full: times in the reader's zone, and the home. */
export async function JointPart({ view }: { view: AnswersToCheck }) {
  const [t, all, locale] = await Promise.all([
    getTranslations('apply.check'),
    getTranslations('apply'),
    getLocale(),
  ])
  const { mine, partner, common, home, sent } = view
  const words = partnerWords(all, view.partnerName)
  const change = (href: string, about: string) => (sent ? undefined : changeLink(t('change'), href, about))
  const times = change(paths.timesThatWork, t('times'))
  const homeLink = change(paths.yourHome, t('home'))
  return (
    <section className="mb-10">
      <h2 className="mb-3">{t('togetherTitle')}</h2>
      <SummaryList
        rows={[
          { label: t('times'), value: sayTimes(mine.times, locale) || t('noTimes'), change: times },
          { label: t('partnerTimes', words), value: sayTimes(partner?.times ?? [], locale) || t('noTimes') },
          { label: t('common'), value: sayTimes(common.times, locale) || t('noCommon') },
          {
            label: t('home'),
            value: home ? t(home.sameHome ? 'same' : 'apart') : t('notSaid'),
            change: homeLink,
          },
          ...(home?.rooms ? [{ label: all('home.rooms'), value: all(`home.rooms-${home.rooms}`) }] : []),
          ...(home?.headphones
            ? [{ label: all('home.headphones'), value: all(`home.headphones-${home.headphones}`) }]
            : []),
          ...(home?.devices
            ? [{ label: all('home.devices'), value: all(`home.devices-${home.devices}`) }]
            : []),
          ...(home ? [{ label: t('pets'), value: home.pets || t('noPets') }] : []),
          ...(home?.notes ? [{ label: t('notes'), value: home.notes }] : []),
        ]}
      />
    </section>
  )
}
