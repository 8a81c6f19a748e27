import type { getTranslations } from 'next-intl/server'
import type { SummaryRow } from '@/components/ui/summary-list'
import { paths } from '@/lib/paths'
import type { AnswerLine } from '@/lib/views/private/answers-so-far'
import { sayReply, topicWords } from '../topic-words'

type Say = Awaited<ReturnType<typeof getTranslations<'private'>>>

/** One answer with its question and, unless it can no longer be changed, the way back to it. */
export function answerRow(t: Say, line: AnswerLine, isFixed?: boolean): SummaryRow {
  const { label, value } = said(t, line)
  const change = { href: paths.privatePage(line.n), text: t('answers.change'), about: label }
  return { label, value, ...(!isFixed && { change }) }
}

function said(t: Say, line: AnswerLine): Pick<SummaryRow, 'label' | 'value'> {
  if (line.kind === 'question') {
    return { label: t('answers.concern'), value: t(`concern.${line.concern}` as 'concern.yes') }
  }
  if (line.kind === 'topic') {
    const say = topicWords(t, line.topic)
    const told = line.reply === 'skipped' ? [t('answers.skipped')] : sayReply(line.topic, say, line.reply)
    return { label: say.title, value: <span className="whitespace-pre-line">{told.join('\n')}</span> }
  }
  const { answer, language, text } = line
  return {
    label: text,
    value: answer === 'skipped' ? t('answers.skipped') : <span lang={language}>{answer}</span>,
  }
}
