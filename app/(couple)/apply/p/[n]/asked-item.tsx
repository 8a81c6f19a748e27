import { getLocale, getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { RadioCards } from '@/components/forms/radio-cards'
import { TextField } from '@/components/forms/text-field'
import type { ItemWords, PrivatePageView, PrivateQuestion } from '@/lib/views/private/private-page'
import { partnerWords } from '../../partner-words'
import { keepItem } from '../actions'
import { AnswerButtons } from './answer-buttons'
import { PrivateFrame } from './private-frame'

type AskedItemProps = { view: PrivatePageView; question: Extract<PrivateQuestion, { kind: 'item' }> }

/** One item of an instrument in its own words. Nothing goes on by itself: one may change one's mind. */
export async function AskedItem({ view, question }: AskedItemProps) {
  const [t, all, locale] = await Promise.all([
    getTranslations('private'),
    getTranslations('apply'),
    getLocale(),
  ])
  const { words, stored, isAboutPartner } = question
  const lang = words.language === locale ? undefined : words.language
  const who = partnerWords(all, view.partnerName)
  const text = {
    ...{ name: 'value', asHeading: true, label: <Asked words={words} lang={lang} /> },
    hint: [lang && t('item.english'), isAboutPartner && t('everyone'), words.whole && t('item.whole')]
      .filter(Boolean)
      .join(' '),
    whoReads: isAboutPartner ? t('whoReadsHome', who) : t('whoReads', who),
  }
  return (
    <PrivateFrame view={view}>
      <ActionForm action={keepItem} values={typeof stored === 'number' ? { value: String(stored) } : {}}>
        <HiddenField name="whose" value={view.whose} />
        <HiddenField name="n" value={String(view.n)} />
        {words.whole ? (
          <TextField {...text} inputMode="numeric" autoComplete="off" width="short" />
        ) : (
          <RadioCards
            {...text}
            options={words.choices.map(({ value, label }) => ({ value: String(value), label, lang }))}
          />
        )}
        <AnswerButtons />
      </ActionForm>
    </PrivateFrame>
  )
}

/** The instrument's own sentence, after the line it shares with its neighbours: no larger than who holds the phone needs. */
function Asked({ words, lang }: { words: ItemWords; lang?: string }) {
  return (
    <span lang={lang} className="block text-h3">
      {words.stem && <span className="mb-2 block font-normal text-ink-2">{words.stem}</span>}
      {words.text}
    </span>
  )
}
