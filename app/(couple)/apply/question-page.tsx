import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { BackLink } from '@/components/ui/back-link'
import { PageHeading } from '@/components/ui/page-heading'
import { paths } from '@/lib/paths'

type QuestionPageProps = {
  title: string
  lede?: ReactNode
  /** Whether the reader came from "Check and send" and returns there. */
  back?: 'check'
  children: ReactNode
}

/** One topic on one page: the way back first, then the question. */
export async function QuestionPage({ title, lede, back, children }: QuestionPageProps) {
  const t = await getTranslations('apply')
  return (
    <div className="max-w-form">
      {back === 'check' ? (
        <BackLink href={paths.checkAnswers}>{t('backToCheck')}</BackLink>
      ) : (
        <BackLink href={paths.apply}>{t('backToTasks')}</BackLink>
      )}
      <PageHeading title={title} lede={lede} />
      {children}
    </div>
  )
}

/** Where to return, from the address: only "check" is known. */
export const backFrom = (search: Record<string, string | string[] | undefined>): 'check' | undefined =>
  search.back === 'check' ? 'check' : undefined
