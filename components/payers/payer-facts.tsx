import { SummaryList } from '@/components/ui/summary-list'
import { sayCode } from '@/lib/domain/benefits/billing-codes'
import { orderWords } from '@/lib/domain/benefits/estimate/say-terms'
import { approvalWords, type PayerSettings, requestWords, telehealthWords } from '@/lib/domain/benefits/payer'
import { sentenceCase } from '@/lib/domain/sentence-case'

/** What is known of a payer, to be read. What nobody entered is said as such. */
export function PayerFacts({ payer }: { payer: PayerSettings }) {
  const ask = [payer.askPhone, payer.askFax && `fax ${payer.askFax}`, payer.askPortal].filter(Boolean)
  const [one, ...more] = payer.modifiers
  const modifiers = one ? `, modifier${more.length > 0 ? 's' : ''} ${[one, ...more].join(' ')}` : ''
  return (
    <SummaryList
      rows={[
        { label: 'Other names', value: payer.aliases.join(', ') || 'None' },
        { label: 'Payer ID', value: payer.code || 'Not known' },
        { label: 'Asking about coverage (270)', value: requestWords[payer.requestStyle] },
        { label: 'Prior authorization', value: approvalWords[payer.priorAuthorization] },
        { label: 'Where to ask for authorization', value: ask.join(' · ') || 'Not known' },
        {
          label: 'A program day is billed as',
          value: `${sayCode(payer.dayCode)}, from ${payer.billableFloor} attended minutes`,
        },
        {
          label: 'Care by video is billed with',
          value: `Place of service ${telehealthWords[payer.telehealthPlace]}${modifiers}`,
        },
        {
          label: 'Joint sessions',
          value: payer.jointInPerDiem ? 'Part of each partner’s own day' : 'Billed apart from the day',
        },
        { label: 'Order of costs', value: sentenceCase(orderWords[payer.costOrder].en) },
        { label: 'Notes', value: payer.notes || 'None' },
      ]}
    />
  )
}
