import { SummaryList } from '@/components/ui/summary-list'
import { sayCode } from '@/lib/domain/benefits/billing-codes'
import { orderWords } from '@/lib/domain/benefits/estimate/say-terms'
import { approvalWords, type PayerSettings, requestWords, telehealthWords } from '@/lib/domain/benefits/payer'
import { sentenceCase } from '@/lib/domain/sentence-case'

/** What is known of a payer, to be read. What nobody entered is said as such. */
export function PayerFacts({ payer }: { payer: PayerSettings }) {
  const ask = [payer.askPhone, payer.askFax && `fax ${payer.askFax}`, payer.askPortal].filter(Boolean)
  const modifiers = payer.modifiers.length > 0 ? `, modifiers ${payer.modifiers.join(' ')}` : ''
  return (
    <SummaryList
      rows={[
        { label: 'Other names', value: payer.aliases.join(', ') || 'None' },
        { label: 'Number', value: payer.code || 'Not known' },
        { label: 'How to ask', value: requestWords[payer.requestStyle] },
        { label: 'Prior authorization', value: approvalWords[payer.priorAuthorization] },
        { label: 'Where to ask', value: ask.join(' · ') || 'Not known' },
        { label: 'A day', value: `${sayCode(payer.dayCode)}, from ${payer.billableFloor} minutes` },
        {
          label: 'By video',
          value: `Place of service ${telehealthWords[payer.telehealthPlace]}${modifiers}`,
        },
        {
          label: 'Joint work',
          value: payer.jointInPerDiem ? 'Part of each partner’s own day' : 'Billed apart',
        },
        { label: 'How it counts', value: sentenceCase(orderWords[payer.costOrder].en) },
        { label: 'Notes', value: payer.notes || 'None' },
      ]}
    />
  )
}
