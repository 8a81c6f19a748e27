import { getTranslations } from 'next-intl/server'
import { Disclosure } from '@/components/ui/disclosure'
import type { ExactWords, Letter } from '@/lib/views/contact/exact-words'

/** What would be read on this channel, in full. */
export async function ExactWordsShown({ words }: { words: ExactWords }) {
  const t = await getTranslations('contact')
  return (
    <Disclosure title={t('reach.preview')}>
      <h3>{t('reach.previewOpen')}</h3>
      {words.ordinary.map((letter) => (
        <div key={letter.notice} className="mt-3">
          <p className="text-small text-ink-2">{t(`templates.${letter.notice}`)}</p>
          <LetterShown letter={letter} />
        </div>
      ))}
      <h3 className="mt-6">{t('reach.previewPlain')}</h3>
      <LetterShown letter={words.plain} />
    </Disclosure>
  )
}

async function LetterShown({ letter: { subject, text } }: { letter: Letter }) {
  const t = await getTranslations('contact.reach')
  return (
    <div className="mt-1 rounded-control border border-hair bg-surface p-3 [overflow-wrap:anywhere]">
      {subject && (
        <p className="mb-2 border-b border-hair pb-2">
          <span className="text-ink-2">{t('subject')}:</span> <b>{subject}</b>
        </p>
      )}
      <p className="whitespace-pre-line">{text}</p>
    </div>
  )
}
