import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { BackLink } from '@/components/ui/back-link'
import { LinkButton } from '@/components/ui/button'
import { ButtonRow } from '@/components/ui/button-row'
import { Disclosure } from '@/components/ui/disclosure'
import { Flash } from '@/components/ui/flash'
import { PageHeading } from '@/components/ui/page-heading'
import { paths } from '@/lib/paths'
import type { AnswersSoFar } from '@/lib/views/private/answers-so-far'
import { partnerWords } from '../../partner-words'
import { finish } from '../actions'
import { PartOfAnswers } from './part-of-answers'

type OwnAnswersProps = { view: AnswersSoFar; said: string | string[] | undefined }

/** All parts of one's private answers, each with its way back into it. It exists only inside this section. */
export async function OwnAnswers({ view, said }: OwnAnswersProps) {
  const [t, all] = await Promise.all([getTranslations('private'), getTranslations('apply')])
  const { parts, later, goOn, finished, sent } = view
  const hasBegun = parts.some(({ answered }) => answered > 0)
  return (
    <div className="max-w-form">
      <BackLink href={paths.apply}>{t('answers.tasks')}</BackLink>
      <PageHeading title={t('title')} lede={t('answers.lede', partnerWords(all, view.partnerName))} />
      <Flash said={said} notices={{ answer: t('answers.saved') }} />
      {finished && <p className="mb-4 max-w-measure">{t('answers.finished')}</p>}
      {goOn !== undefined && (
        <div className="mb-6">
          <LinkButton href={paths.privatePage(goOn)}>
            {hasBegun ? t('answers.goOn') : t('answers.begin')}
          </LinkButton>
        </div>
      )}
      {parts.map((part) => (
        <PartOfAnswers key={part.part} part={part} isFixed={sent && part.part === 'first'} />
      ))}
      {!finished && (
        <ActionForm action={finish}>
          <HiddenField name="whose" value={view.whose} />
          <p className="mt-6 max-w-measure text-ink-2">{t('answers.finishNote')}</p>
          <ButtonRow>
            <SubmitButton tone={goOn === undefined ? 'main' : 'quiet'}>{t('answers.finish')}</SubmitButton>
          </ButtonRow>
        </ActionForm>
      )}
      <h2 className="mt-10 mb-1">{t('answers.later')}</h2>
      <p className="mb-2 max-w-measure text-ink-2">{t('answers.laterNote')}</p>
      {later.map((part) => (
        <PartOfAnswers key={part.part} part={part} />
      ))}
      <div className="mt-8">
        <Disclosure title={t('answers.sources')}>
          <ul lang="en" className="grid gap-2 text-small">
            {view.sources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        </Disclosure>
      </div>
    </div>
  )
}
