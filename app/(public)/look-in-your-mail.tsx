import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { demoAllowed } from '@/lib/auth/demo-allowed'
import { paths } from '@/lib/paths'

/** The same words for every address, known or not: only the mailbox learns more. */
export async function LookInYourMail({ after, again }: { after: 'started' | 'forgot'; again: string }) {
  const t = await getTranslations('account.mail')
  return (
    <>
      <PageHeading title={t('title')} lede={t(after)} />
      {demoAllowed() && (
        <Notice>
          {t('outbox')} <Link href={paths.outbox}>{t('outboxLink')}</Link>
        </Notice>
      )}
      <div className="prose">
        <h2>{t('nothingTitle')}</h2>
        <ul>
          <li>{t('wait')}</li>
          <li>
            {t('spelling')} <Link href={again}>{t('again')}</Link>
          </li>
        </ul>
      </div>
    </>
  )
}
