import type { LineWords } from '@/lib/gateways/letters/line-words'

/** A line with its source only where it is another than that of most lines. */
export type FoundLine = Omit<LineWords, 'source'> & { source: string | null }

type Group<Name, Line> = { group: Name; lines: Line[] }

/**
 * Says once where and when most of a plan was said, and beside a line only what differs. What two segments say in the
 * same words is one line to its reader; groups without a line are left out.
 */
export function sourceOnce<Name>(groups: Group<Name, LineWords>[]): {
  groups: Group<Name, FoundLine>[]
  source: { words: string; only: boolean } | null
} {
  const counts = new Map<string, number>()
  for (const { source } of groups.flatMap(({ lines }) => lines))
    counts.set(source, (counts.get(source) ?? 0) + 1)
  const [most] = [...counts].sort(([, one], [, other]) => other - one)
  const words = most?.[0] ?? null
  return {
    source: words === null ? null : { words, only: counts.size === 1 },
    groups: groups
      .filter(({ lines }) => lines.length > 0)
      .map(({ group, lines }) => ({
        group,
        lines: once(lines.map((line) => ({ ...line, source: line.source === words ? null : line.source }))),
      })),
  }
}

const once = (lines: FoundLine[]) => [...new Map(lines.map((line) => [JSON.stringify(line), line])).values()]
