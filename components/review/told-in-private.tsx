import { getTranslations } from 'next-intl/server'
import { sayReply, substanceOf } from '@/components/review/told-words'
import { stacked } from '@/components/schedule/stacked'
import { Card } from '@/components/ui/card'
import { Cell, Row, Table } from '@/components/ui/table'
import type { Reply, TopicKey } from '@/lib/domain/measures/topics'

type ShownTold = { topic: TopicKey; criteriaEdition: string | null; reply: Reply | 'skipped' }

/** What one partner told in their own words and choices: substances as a table, the rest topic by topic. */
export async function ToldInPrivate({ concern, told }: { concern: string | null; told: ShownTold[] }) {
  const t = await getTranslations({ locale: 'en', namespace: 'private' })
  const option = (key: string) => (t.has(`options.${key}` as never) ? t(`options.${key}` as never) : key)
  const need = (key: string) =>
    t.has(`needOptions.${key}` as never) ? t(`needOptions.${key}` as never) : key
  const asks = (topic: TopicKey) => (field: string) => t(`topics.${topic}.${field}` as never)
  const used = told.filter(({ topic }) => substanceOf(topic))
  const rest = told.filter(({ topic }) => !substanceOf(topic) && topic !== 'substances')
  return (
    <Card title="In their own words">
      {concern && (
        <p className="mb-3">
          Concern about their own use: <b>{t(`concern.${concern}` as never)}</b>
        </p>
      )}
      {used.length > 0 && (
        <Table
          caption="Substances"
          className={stacked}
          head={[{ text: 'Substance' }, { text: 'Past 30 days' }, { text: 'For how long' }, { text: 'Last' }]}
        >
          {used.map(({ topic, reply }) => (
            <Row key={topic}>
              <Cell heading>{option(substanceOf(topic) ?? '')}</Cell>
              {reply === 'skipped' ? (
                <Cell>Skipped</Cell>
              ) : (
                <>
                  <Cell>{reply.days === undefined ? '–' : `${reply.days} days`}</Cell>
                  <Cell>{reply.one ? option(reply.one) : '–'}</Cell>
                  <Cell>{reply.second ? option(reply.second) : '–'}</Cell>
                </>
              )}
            </Row>
          ))}
        </Table>
      )}
      <dl className="mt-3">
        {rest.map(({ topic, reply }) => (
          <div key={topic} className="border-t border-hair py-2">
            <dt className="text-ink-2">{t(`topics.${topic}.title` as never)}</dt>
            <dd>
              {reply === 'skipped'
                ? 'Skipped'
                : sayReply(topic, reply, { asks: asks(topic), option, need }).map(
                    ({ asked, said, isQuote }) => (
                      <span key={asked ?? topic} className="block">
                        {asked && <span className="text-ink-2">{asked} </span>}
                        {isQuote ? <q className="whitespace-pre-wrap">{said}</q> : said}
                      </span>
                    ),
                  )}
            </dd>
          </div>
        ))}
      </dl>
      {told.length === 0 && <p>Nothing told yet.</p>}
    </Card>
  )
}
