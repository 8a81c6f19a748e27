import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { paths } from '@/lib/paths'
import type { MyPrivacy } from '@/lib/views/consent/my-privacy'

/** Requests for the joint record. "Waiting" is the one word for all that may be so on the other's side. */
export async function MyReleases({ view }: { view: MyPrivacy }) {
  const t = await getTranslations('privacy')
  return (
    <Card title={t('mine.releases')}>
      <p className="mb-4 text-ink-2">{t('mine.releasesNote')}</p>
      {view.releases.length > 0 && (
        <ul className="mb-5 border-b border-hair">
          {view.releases.map(({ id, recipient, mySignature }) => (
            <li key={id} className="flex flex-wrap justify-between gap-3 border-t border-hair py-3">
              <Link href={paths.release(id)} className="min-w-0 break-words font-[560]">
                {t('mine.releaseTo', { recipient })}
              </Link>
              <span className="text-small text-ink-2">
                {mySignature ? `${t('sign.state.signed')} · ${t('mine.waiting')}` : t('mine.waiting')}
              </span>
            </li>
          ))}
        </ul>
      )}
      <LinkButton href={paths.newRelease} tone="quiet">
        {t('mine.prepare')}
      </LinkButton>
    </Card>
  )
}
