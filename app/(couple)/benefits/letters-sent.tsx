import { getTranslations } from 'next-intl/server'
import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import type { OwnBenefits } from '@/lib/views/benefits/own-benefits'

type Letters = OwnBenefits['letters']

/** The letters about one's plan: the newest to open, those before it folded away. */
export async function LettersSent({ letters: [newest, ...older] }: { letters: Letters }) {
  const t = await getTranslations('benefits.letters')
  return (
    <Card title={t('title')}>
      {newest ? <ToOpen letters={[newest]} /> : <p className="text-ink-2">{t('none')}</p>}
      {older.length > 0 && (
        <Disclosure title={t('older', { count: older.length })}>
          <ToOpen letters={older} />
        </Disclosure>
      )}
    </Card>
  )
}

async function ToOpen({ letters }: { letters: Letters }) {
  const t = await getTranslations('benefits.letters')
  return (
    <ul>
      {letters.map(({ id, href, on, former }) => (
        <li key={id} className="border-t border-hair py-2 first:border-t-0">
          <a href={href}>{t('open')}</a>{' '}
          <span className="text-small text-ink-2">{t(former ? 'sentFormer' : 'sent', { on })}</span>
        </li>
      ))}
    </ul>
  )
}
