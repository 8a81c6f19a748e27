import clsx from 'clsx'
import { inWords, notScored, sayCutoff, sayFigure } from '@/components/review/score-words'
import { Sparkline } from '@/components/review/sparkline'
import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import { Tag } from '@/components/ui/tag'
import type { Answer } from '@/lib/domain/measures/instrument'
import type { Score } from '@/lib/domain/measures/score'
import { sayWhen } from '@/lib/domain/scheduling/say-when'

type ShownItem = { key: string; text: string; answer: Answer | null; label: string }
type ShownRound = {
  id: string
  title: string
  occasion: string
  language: string
  openedAt: Date
  items: ShownItem[]
  score: Score
  isPrintable: boolean
}

type ScreenedCardProps = { title: string; rounds: ShownRound[]; zone: string; open?: boolean }

/** Rounds of one instrument, the latest first: what it comes to in words, its cut-offs, and each answer folded below. */
export function ScreenedCard({ title, rounds, zone, open }: ScreenedCardProps) {
  const latestFirst = [...rounds].reverse()
  const totals = rounds.flatMap(({ score }) => {
    const figure = score.state === 'not-scorable' ? undefined : score.figures[0]
    return figure && figure.state === 'scored' ? [figure.least] : []
  })
  return (
    <Card title={title} className={clsx(rounds.some(({ isPrintable }) => !isPrintable) && 'no-print')}>
      {totals.length > 1 && <Sparkline values={totals} label={`${title}: ${totals.join(', ')}`} />}
      {latestFirst.map((round) => (
        <div
          key={`${round.id}-${round.occasion}`}
          className="border-t border-hair py-3 first:border-t-0 first:pt-0"
        >
          <p className="text-small text-ink-2">
            {round.title === title ? inWords(round.occasion) : `${round.title}, ${round.occasion}`},{' '}
            {sayWhen(round.openedAt.getTime(), zone, 'en')}
            {round.language === 'es' && ', answered in Spanish'}
          </p>
          <ScoreInWords score={round.score} />
          <Disclosure
            title={`Answers (${round.items.filter(({ answer }) => answer !== null).length})`}
            open={open}
            wide
          >
            <Answers items={round.items} />
          </Disclosure>
        </div>
      ))}
    </Card>
  )
}

function ScoreInWords({ score }: { score: Score }) {
  if (score.state === 'not-scorable') return <p>{notScored(score)}</p>
  return (
    <>
      {score.triage && (
        <p>
          Triage: <b>{inWords(score.triage.level)}</b>
          {!score.triage.sure && ', not sure while answers are missing'}{' '}
          {score.triage.level !== 'none' && <Tag tone="todo">look</Tag>}
        </p>
      )}
      <ul>
        {score.figures.map((figure) => (
          <li key={figure.key}>
            {score.figures.length > 1 && `${inWords(figure.key)}: `}
            <b>{sayFigure(figure)}</b>
            {figure.band && `, ${figure.band.toLowerCase()}`}
            {figure.cutoffs.map((cutoff) => (
              <span key={`${cutoff.key}-${cutoff.only}`} className="block text-ink-2">
                {inWords(cutoff.key.replace(`-${cutoff.only}`, ''))}: {sayCutoff(cutoff)}{' '}
                {cutoff.reached === 'yes' && <Tag tone="todo">look</Tag>}
              </span>
            ))}
          </li>
        ))}
      </ul>
      {score.together && (
        <p className="text-ink-2">
          {inWords(score.together.key)}: {score.together.reached}{' '}
          {score.together.reached === 'yes' && <Tag tone="todo">look</Tag>}
        </p>
      )}
    </>
  )
}

function Answers({ items }: { items: ShownItem[] }) {
  return (
    <dl>
      {items
        .filter(({ answer }) => answer !== null)
        .map(({ key, text, answer, label }) => (
          <div
            key={key}
            className="grid gap-x-4 border-t border-hair py-1.5 first:border-t-0 sm:grid-cols-[1fr_10rem]"
          >
            <dt className="text-ink-2">{text || `Item ${key}`}</dt>
            <dd className="font-[560]">{answer === 'skipped' ? 'Skipped' : label || String(answer)}</dd>
          </div>
        ))}
    </dl>
  )
}
