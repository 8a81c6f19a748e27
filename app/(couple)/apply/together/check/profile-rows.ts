import { getLocale, getTranslations } from 'next-intl/server'
import type { SummaryRow } from '@/components/ui/summary-list'
import { needs as needCodes } from '@/lib/domain/intake/needs'
import { stateName } from '@/lib/domain/intake/states'
import { zoneName } from '@/lib/domain/intake/zones'
import type { AnswersToCheck } from '@/lib/views/intake/answers-to-check'
import { sayDay } from '../../say-day'

/** "About you" line by line; one way to change it, at the first line. */
export async function profileRows(view: AnswersToCheck, change: SummaryRow['change']): Promise<SummaryRow[]> {
  const [t, all, locale] = await Promise.all([
    getTranslations('apply.check'),
    getTranslations('apply'),
    getLocale(),
  ])
  const { profile } = view.own
  if (!profile) return [{ label: all('aboutYou.title'), value: t('notSaid'), change }]
  const needWords = { interpreter: 'interpreter', captions: 'captions', 'large-text': 'largeText' } as const
  const chosen = needCodes.filter((code) => profile.needs.includes(code))
  const needs = [...chosen.map((code) => all(`aboutYou.${needWords[code]}`)), profile.needsWords]
    .filter(Boolean)
    .join('; ')
  return [
    { label: t('legalName'), value: profile.legalName, change },
    { label: t('calledName'), value: profile.calledName },
    ...(profile.pronouns ? [{ label: t('pronouns'), value: profile.pronouns }] : []),
    { label: t('dateOfBirth'), value: sayDay(profile.dateOfBirth, locale) },
    { label: t('place'), value: `${profile.city}, ${stateName(profile.state)}` },
    ...(profile.street ? [{ label: t('street'), value: profile.street }] : []),
    { label: t('zone'), value: zoneName(view.mine.zone, locale) },
    { label: t('phone'), value: profile.phone },
    { label: t('language'), value: t(profile.language === 'es' ? 'languages.es' : 'languages.en') },
    ...(needs ? [{ label: t('needs'), value: needs }] : []),
  ]
}
