import { Tag } from '@/components/ui/tag'
import type { FoundLine } from '@/lib/views/benefits/own-benefits'

type FoundLinesProps = {
  title: string
  head: [string, string, string]
  sharedMark: string
  lines: FoundLine[]
}

/** Answers of a payer, each with its source and day beneath it. The payer's own words stand in the payer's language. */
export function FoundLines({ title, head, sharedMark, lines }: FoundLinesProps) {
  return (
    <table className="mb-5 w-full border-collapse text-left">
      <caption className="pb-1 text-left font-[640]">{title}</caption>
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
        {lines.map(({ what, answer, source, verbatim, shared }) => (
          <tr
            key={`${what} ${answer} ${source}`}
            className="border-t border-hair max-sm:grid max-sm:py-2 sm:align-baseline"
          >
            <th scope="row" className="py-2 pr-4 font-[400] max-sm:py-0 sm:w-[44%]">
              {what} {shared && <Tag>{sharedMark}</Tag>}
            </th>
            <td className="py-2 pr-4 font-[600] break-words max-sm:py-0" lang={verbatim ? 'en' : undefined}>
              {answer}
            </td>
            <td className="py-2 text-small text-ink-2 max-sm:py-0 sm:w-[32%]">{source}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
