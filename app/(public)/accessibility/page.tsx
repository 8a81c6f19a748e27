import { getTranslations } from 'next-intl/server'
import { publicTitle } from '@/app/(public)/public-title'
import { PageHeading } from '@/components/ui/page-heading'
import { page } from '@/lib/page'

export const generateMetadata = publicTitle('accessibility')

const can = ['keyboard', 'zoom', 'script', 'theme', 'motion', 'color', 'table'] as const

export default page('public.read', async () => {
  const t = await getTranslations('public.accessibility')
  return (
    <>
      <PageHeading title={t('title')} lede={t('lede')} />
      <div className="prose">
        <h2>{t('can.heading')}</h2>
        <ul>
          {can.map((key) => (
            <li key={key}>{t(`can.${key}`)}</li>
          ))}
        </ul>
        <h2>{t('sessions.heading')}</h2>
        <p>{t('sessions.text')}</p>
        <h2>{t('wrong.heading')}</h2>
        <p>{t('wrong.text')}</p>
      </div>
    </>
  )
})
