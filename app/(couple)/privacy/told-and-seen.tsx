import { getTranslations } from 'next-intl/server'
import { Card } from '@/components/ui/card'
import type { Locale } from '@/lib/domain/refusals'
import { sayWhen } from '@/lib/domain/scheduling/say-when'
import type { MyPrivacy } from '@/lib/views/consent/my-privacy'

type ToldAndSeenProps = { view: MyPrivacy; zone: string; locale: Locale }
type Line = { key: string; who: string; what: string; at: Date }

/** What was told with consent, and who opened the record; what kind of thing, never why. */
export async function ToldAndSeen({ view, zone, locale }: ToldAndSeenProps) {
  const t = await getTranslations('privacy.mine')
  const told = view.told.map(({ recipient, what, at }) => ({
    key: `${recipient} ${what} ${at.toISOString()}`,
    who: isOurs(recipient) ? t(`recipient.${recipient}`) : recipient,
    what: t(`what.${what}`),
    at,
  }))
  const reads = view.reads.map(({ viewer, role, area, at }) => ({
    key: `${viewer} ${area} ${at.toISOString()}`,
    who: t(`role.${viewer ? role : 'staff'}`, { name: viewer ?? '' }),
    what: t(`area.${area}`),
    at,
  }))
  const list = (lines: Line[]) => (
    <ul>
      {lines.map(({ key, who, what, at }) => (
        <li key={key} className="border-t border-hair py-2.5 first:border-t-0">
          <p className="break-words font-[560]">{who}</p>
          <p className="text-small text-ink-2">
            {what} · {sayWhen(at.getTime(), zone, locale)}
          </p>
        </li>
      ))}
    </ul>
  )
  return (
    <>
      <Card title={t('told')}>
        <p className="mb-3 text-ink-2">{told.length > 0 ? t('toldNote') : t('toldEmpty')}</p>
        {list(told)}
      </Card>
      <Card title={t('reads')}>
        <p className="mb-3 text-ink-2">{reads.length > 0 ? t('readsNote') : t('readsEmpty')}</p>
        {list(reads)}
      </Card>
    </>
  )
}

const ours = ['couples-therapist', 'health-plan'] as const
const isOurs = (recipient: string): recipient is (typeof ours)[number] =>
  (ours as readonly string[]).includes(recipient)
