import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import type { Reply } from '@/lib/domain/measures/topics'
import type { FormValues } from '@/lib/forms/form-state'
import type { PrivatePageView, PrivateQuestion } from '@/lib/views/private/private-page'
import { partnerWords } from '../../partner-words'
import { keepReply } from '../actions'
import { topicWords } from '../topic-words'
import { AnswerButtons } from './answer-buttons'
import { PrivateFrame } from './private-frame'
import { TopicField } from './topic-field'

type AskedTopicProps = { view: PrivatePageView; question: Extract<PrivateQuestion, { kind: 'topic' }> }

/** One page in our own words: one field, or a few that belong together. */
export async function AskedTopic({ view, question }: AskedTopicProps) {
  const [t, all] = await Promise.all([getTranslations('private'), getTranslations('apply')])
  const { topic, stored } = question
  const say = topicWords(t, topic.key)
  const whoReads = t('whoReads', partnerWords(all, view.partnerName))
  const several = topic.fields.length > 1
  return (
    <PrivateFrame view={view}>
      {several && (
        <>
          <h1 className="mb-3">{say.title}</h1>
          {say.hint && <p className="mb-4 max-w-measure text-ink-2">{say.hint}</p>}
        </>
      )}
      <ActionForm action={keepReply} values={valuesOf(stored)}>
        <HiddenField name="whose" value={view.whose} />
        <HiddenField name="n" value={String(view.n)} />
        {topic.fields.map((field, place) => (
          <TopicField
            key={field.name}
            field={field}
            say={say}
            asHeading={!several}
            whoReads={place === 0 ? whoReads : undefined}
          />
        ))}
        <AnswerButtons />
      </ActionForm>
    </PrivateFrame>
  )
}

function valuesOf(stored: Reply | 'skipped' | null): FormValues {
  if (stored === null || stored === 'skipped') return {}
  const { days, ...rest } = stored
  return { ...rest, ...(days !== undefined && { days: String(days) }) }
}
