import { getTranslations } from 'next-intl/server'
import { Card } from '@/components/ui/card'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { Locale } from '@/lib/domain/refusals'
import { sayWhen } from '@/lib/domain/scheduling/say-when'
import { paths } from '@/lib/paths'
import type { MyPrivacy } from '@/lib/views/consent/my-privacy'

type MyPapersProps = { view: MyPrivacy; zone: string; locale: Locale }

/** Everything signed, declined and ended, with a copy of each signature to keep. */
export async function MyPapers({ view, zone, locale }: MyPapersProps) {
  const t = await getTranslations('privacy.mine')
  const when = (at: Date) => sayWhen(at.getTime(), zone, locale)
  return (
    <Card title={t('papers')}>
      {view.papers.length === 0 && <p className="text-ink-2">{t('papersEmpty')}</p>}
      <ul>
        {view.papers.map(({ id, title, signedAt, endedAt }) => (
          <li key={id} className="border-t border-hair py-3 first:border-t-0">
            <p className="font-[560]">{title}</p>
            <p className="text-small text-ink-2">
              {t('signedOn', { when: when(signedAt) })}
              {endedAt && ` · ${t('endedOn', { when: when(endedAt) })}`}
              {' · '}
              <a href={paths.signedCopy(id)}>
                {t('copy')}
                <VisuallyHidden> {t('copyAbout', { title })}</VisuallyHidden>
              </a>
            </p>
          </li>
        ))}
        {view.declined.map(({ title, at }) => (
          <li key={`${title} ${at.toISOString()}`} className="border-t border-hair py-3">
            <p className="font-[560]">{title}</p>
            <p className="text-small text-ink-2">{t('declined', { when: when(at) })}</p>
          </li>
        ))}
      </ul>
    </Card>
  )
}
