import { getTranslations } from 'next-intl/server'
import { questions } from '@/app/(public)/faq/questions'
import { publicTitle } from '@/app/(public)/public-title'
import { Disclosure } from '@/components/ui/disclosure'
import { PageHeading } from '@/components/ui/page-heading'
import { page } from '@/lib/page'

export const generateMetadata = publicTitle('faq')

export default page('public.read', async () => {
  const t = await getTranslations('public.faq')
  return (
    <>
      <PageHeading title={t('title')} lede={t('lede')} />
      {questions.map(({ group, items }) => (
        <section key={group} aria-labelledby={group} className="mb-10">
          <h2 id={group} className="mb-1">
            {t(`groups.${group}`)}
          </h2>
          {items.map((item) => (
            <Disclosure key={item} id={`q-${item}`} title={t(`items.${item}.q`)}>
              {t(`items.${item}.a`)}
            </Disclosure>
          ))}
        </section>
      ))}
    </>
  )
})
