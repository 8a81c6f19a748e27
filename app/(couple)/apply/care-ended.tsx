import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { CrisisLines } from '@/app/(public)/crisis/crisis-lines'
import { ActionForm } from '@/components/forms/action-form'
import { SubmitButton } from '@/components/forms/submit-button'
import { Card } from '@/components/ui/card'
import { PageHeading } from '@/components/ui/page-heading'
import { paths } from '@/lib/paths'
import type { CareEnded as Ended } from '@/lib/views/taking-part/care-ended'
import { start } from './actions'

/** After the end: what stays theirs, whom to call, the way back. Not a word of why, or of the other. */
export async function CareEnded({ phone }: Ended) {
  const t = await getTranslations('apply.ended')
  return (
    <>
      <PageHeading title={t('title')} lede={t('lede')} />
      <div className="mb-8 grid gap-5 md:grid-cols-2">
        <Card title={t('yours')}>
          <p className="mb-2">{t('yoursText')}</p>
          <Link href={paths.privacy}>{t('privacy')}</Link>
        </Card>
        {phone && (
          <Card title={t('call')}>
            <p className="mb-2">{t('callText')}</p>
            <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a>
          </Card>
        )}
        <Card title={t('again')}>
          <p className="mb-4">{t('againText')}</p>
          <ActionForm action={start}>
            <SubmitButton tone="quiet">{t('start')}</SubmitButton>
          </ActionForm>
        </Card>
      </div>
      <h2 className="mb-3">{t('help')}</h2>
      <CrisisLines />
    </>
  )
}
