import type { Block, Paper } from '@/lib/domain/paper'
import { LetterLacking, runsOf } from '@/lib/gateways/pdf/letters'

/** The first letter of a paper that no typeface of ours has; null where it can be drawn. Asked before it is kept. */
export function letterLackingOn({ blocks, footer }: Paper): string | null {
  try {
    for (const words of [...blocks.flatMap(wordsOf), footer]) runsOf(words)
    return null
  } catch (error) {
    if (error instanceof LetterLacking) return error.letter
    throw error
  }
}

function wordsOf(block: Block): readonly string[] {
  if (block.kind === 'list') return block.items
  if (block.kind === 'table') return [block.caption, ...block.head, ...block.rows.flat()]
  return [block.text]
}
