import { Card } from '@/components/ui/card'
import { SummaryList } from '@/components/ui/summary-list'

type PaperTextProps = {
  summary: string[]
  body: { heading: string; paragraphs: string[] }[]
  rows: { label: string; value: string }[]
  words: { inShort: string; full: string }
}

/** A text to be signed: plain words first, who-what-why as rows, then everything in full. */
export function PaperText({ summary, body, rows, words }: PaperTextProps) {
  return (
    <>
      <div className="mb-6 max-w-measure text-lede">
        {summary.map((paragraph) => (
          <p key={paragraph} className="mb-3">
            {paragraph}
          </p>
        ))}
      </div>
      <Card title={words.inShort} className="mb-6">
        <SummaryList rows={rows} />
      </Card>
      <Card title={words.full} className="mb-8">
        {body.map(({ heading, paragraphs }) => (
          <section key={heading} className="mb-5 max-w-measure">
            <h3 className="mb-1">{heading}</h3>
            {paragraphs.map((paragraph) => (
              <p key={paragraph} className="mb-2">
                {paragraph}
              </p>
            ))}
          </section>
        ))}
      </Card>
    </>
  )
}
