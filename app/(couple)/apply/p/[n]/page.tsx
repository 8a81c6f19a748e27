import { notFound, redirect } from 'next/navigation'
import { answersPage } from '@/lib/domain/measures/private-pages'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { answersSoFar } from '@/lib/views/private/answers-so-far'
import { privatePage } from '@/lib/views/private/private-page'
import { onlyAlone } from '../only-alone'
import { privateTitle } from '../private-title'
import { AskedItem } from './asked-item'
import { AskedTopic } from './asked-topic'
import { BeforePart } from './before-part'
import { OwnAnswers } from './own-answers'
import { SupportNow } from './support-now'

export const generateMetadata = privateTitle

/** One page of the private part. Its number is all its address says; whatever is answered, everything looks alike. */
export default page('private.read', async ({ caller, params, search }) => {
  const n = /^[1-9]\d{0,2}$/.test(params.n ?? '') ? Number(params.n) : notFound()
  if (n === answersPage) {
    const answers = await answersSoFar(caller)
    if (!answers) redirect(paths.apply)
    await onlyAlone(n)
    return <OwnAnswers view={answers} said={search.said} />
  }
  const view = await privatePage(caller, n)
  await onlyAlone(n)
  const { question } = view
  if (question.kind === 'landing') return <BeforePart view={view} question={question} />
  if (question.kind === 'item') return <AskedItem view={view} question={question} />
  if (question.kind === 'topic') return <AskedTopic view={view} question={question} />
  return <SupportNow view={view} question={question} />
})
