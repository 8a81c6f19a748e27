import { Tag } from '@/components/ui/tag'
import type { FoundLine } from '@/lib/views/benefits/source-once'

type FoundLinesProps = {
  title: string
  head: [string, string]
  sharedMark: string
  /** What stands before the payer’s own words, which are English. */
  quotedBy: string
  lines: FoundLine[]
}

/** Answers of a payer: ours in plain words, its own beside them as a quotation, and a source where it is another one. */
export function FoundLines({ title, head, sharedMark, quotedBy, lines }: FoundLinesProps) {
  return (
    <table className="w-full table-fixed border-collapse text-left">
      <caption className="sr-only">{title}</caption>
      <thead className="sr-only">
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ what, answer, quote, source, shared }) => (
          <tr
            key={`${what} ${answer} ${quote} ${source}`}
            className="border-t border-hair align-baseline first:border-t-0"
          >
            <th scope="row" className="w-[58%] py-1.5 pr-3 font-[400]">
              {what} {shared && <Tag>{sharedMark}</Tag>}
            </th>
            <td className="py-1.5 break-words">
              <span className="font-[600]">{answer}</span>
              {quote && (
                <span className="block text-small text-ink-2">
                  {quotedBy} <q lang="en">{quote}</q>
                </span>
              )}
              {source && <span className="block text-small text-ink-2">{source}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
