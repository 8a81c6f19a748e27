import { getTranslations } from 'next-intl/server'
import { CrisisLines } from '@/app/(public)/crisis/crisis-lines'
import { publicTitle } from '@/app/(public)/public-title'
import { PageHeading } from '@/components/ui/page-heading'
import { page } from '@/lib/page'

export const generateMetadata = publicTitle('crisis')

/** No one is asked who they are. */
export default page('public.read', async () => {
  const t = await getTranslations('public.crisis')
  return (
    <>
      <PageHeading title={t('title')} lede={t('lede')} />
      <CrisisLines />
      <p className="mt-6 max-w-measure">{t('notUs')}</p>
    </>
  )
})
