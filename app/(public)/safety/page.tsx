import { getTranslations } from 'next-intl/server'
import { publicTitle } from '@/app/(public)/public-title'
import { PageHeading } from '@/components/ui/page-heading'
import { page } from '@/lib/page'

export const generateMetadata = publicTitle('safety')

export default page('public.read', async () => {
  const t = await getTranslations('public.safety')
  return (
    <>
      <PageHeading title={t('title')} lede={t('lede')} />
      <div className="prose">
        <h2>{t('leave.heading')}</h2>
        <ul>
          {(['does1', 'does2', 'does3', 'does4'] as const).map((key) => (
            <li key={key}>{t(`leave.${key}`)}</li>
          ))}
        </ul>
        <h3>{t('leave.notHeading')}</h3>
        <ul>
          {(['not1', 'not2', 'not3'] as const).map((key) => (
            <li key={key}>{t(`leave.${key}`)}</li>
          ))}
        </ul>
        {(['device', 'history', 'partner', 'home'] as const).map((part) => (
          <section key={part} className="pt-4">
            <h2>{t(`${part}.heading`)}</h2>
            <p className="mt-2">{t(`${part}.text`)}</p>
          </section>
        ))}
      </div>
    </>
  )
})
