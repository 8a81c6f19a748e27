import { getTranslations } from 'next-intl/server'
import { Card } from '@/components/ui/card'
import type { Locale } from '@/lib/domain/refusals'
import { sentenceCase } from '@/lib/domain/sentence-case'
import type { MyPrivacy } from '@/lib/views/consent/my-privacy'
import { AccountLines } from './account-lines'

type ToldToProps = { view: MyPrivacy; zone: string; locale: Locale }

/** What was told to somebody because this partner had signed for it. */
export async function ToldTo({ view, ...seen }: ToldToProps) {
  const t = await getTranslations('privacy.mine')
  const lines = view.told.map(({ recipient, what, at }) => ({
    who: isOurs(recipient) ? sentenceCase(t(`recipient.${recipient}`)) : recipient,
    what: sentenceCase(t(`what.${what}`)),
    at,
  }))
  return (
    <Card title={t('told')}>
      <p className="mb-3 text-ink-2">{lines.length > 0 ? t('toldNote') : t('toldEmpty')}</p>
      <AccountLines lines={lines} {...seen} />
    </Card>
  )
}

const ours = ['couples-therapist', 'health-plan'] as const
const isOurs = (recipient: string): recipient is (typeof ours)[number] =>
  (ours as readonly string[]).includes(recipient)
