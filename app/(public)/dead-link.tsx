import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { PageHeading } from '@/components/ui/page-heading'
import { paths } from '@/lib/paths'

/** Used, expired, taken back or never sent: one page for all, and what to do next. */
export async function DeadLink({ another }: { another?: 'startAgain' | 'resetAgain' }) {
  const t = await getTranslations('account.deadLink')
  return (
    <>
      <PageHeading title={t('title')} lede={t('text')} />
      <ul className="prose">
        <li>
          <Link href={paths.signIn}>{t('signIn')}</Link>
        </li>
        {another && (
          <li>
            <Link href={another === 'startAgain' ? paths.startAccount : paths.forgot}>{t(another)}</Link>
          </li>
        )}
      </ul>
    </>
  )
}
