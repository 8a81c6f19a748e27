import { getTranslations } from 'next-intl/server'
import { LinkButton } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { SummaryList } from '@/components/ui/summary-list'
import { placeOf } from '@/lib/domain/measures/private-pages'
import { paths } from '@/lib/paths'
import type { PartLine } from '@/lib/views/private/answers-so-far'
import { answerRow } from './answer-row'

/** One part: how much of it is answered, its answers folded away from the eyes of others, and the way on. */
export async function PartOfAnswers({ part, isFixed }: { part: PartLine; isFixed?: boolean }) {
  const t = await getTranslations('private')
  const { answered, of, next, lines } = part
  const place = placeOf(part.part)
  const title = `${place ? `${t('partOf', place)}: ` : ''}${t(`parts.${part.part}`)}`
  return (
    <Disclosure title={`${title} (${t('answers.state', { answered, of })})`} wide>
      {lines.length > 0 && <SummaryList rows={lines.map((line) => answerRow(t, line, isFixed))} />}
      {next !== undefined && (
        <p className="mt-3">
          <LinkButton href={paths.privatePage(next)} tone="quiet">
            {answered > 0 ? t('answers.again') : t('answers.begin')}
          </LinkButton>
        </p>
      )}
    </Disclosure>
  )
}
