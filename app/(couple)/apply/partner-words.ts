import { sentenceCase } from '@/lib/domain/sentence-case'
/** The partner's name for sentences, `Partner` at their beginning: without a name yet it is "your partner". */
export function partnerWords(t: (key: 'yourPartner') => string, name: string | null) {
  const partner = name ?? t('yourPartner')
  return { partner, Partner: sentenceCase(partner) }
}
