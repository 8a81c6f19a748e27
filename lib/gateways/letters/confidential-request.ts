import type { IsoDay } from '@/lib/domain/benefits/benefit-fact'
import type { Paper } from '@/lib/domain/paper'
import type { Locale } from '@/lib/domain/refusals'
import { sayLongDay } from '@/lib/domain/say-day'
import { benefitWords } from '@/lib/gateways/letters/line-words'

export type ConfidentialRequest = {
  locale: Locale
  legalName: string
  dateOfBirth: IsoDay | null
  payer: string
  memberId: string
  group: string
  /** They say themselves that mail sent elsewhere could endanger them. */
  endangered: boolean
}

/**
 * A request to the insurer to write to this person alone (45 CFR 164.522(b)(1)(ii): a health plan must accommodate a
 * reasonable request when the person says that disclosure could endanger them; without that it may agree). The person fills in where to, signs
 * and sends it; it names nobody else, and not the holder of the plan either.
 */
export function confidentialRequest(asked: ConfidentialRequest): Paper {
  const { locale, legalName, dateOfBirth, payer, memberId, group, endangered } = asked
  const t = benefitWords(locale)
  const from = [
    t('request.from', { name: legalName }),
    ...(dateOfBirth ? [t('request.born', { day: sayLongDay(dateOfBirth, locale) })] : []),
    t('request.member', { id: memberId || '______________' }),
    ...(group ? [t('request.group', { id: group })] : []),
  ]
  const paragraphs = [
    `${t('request.to', { payer })}, ${t('request.toMember')}`,
    ...from,
    t('request.ask'),
    endangered ? `${t('request.law')} ${t('request.danger')}` : t('request.law'),
    t('request.where'),
    t('request.blank'),
    t('request.mailBlank'),
    t('request.phoneBlank'),
    t('request.confirm'),
    t('request.signature'),
  ]
  return {
    locale,
    title: t('request.title'),
    footer: t('request.footer'),
    blocks: [
      { kind: 'heading', level: 1, text: t('request.title') },
      ...paragraphs.map((text) => ({ kind: 'paragraph', text }) as const),
      { kind: 'notice', text: t('request.keep') },
    ],
  }
}
