import { Tag, type TagTone } from '@/components/ui/tag'
import type { CheckStanding } from '@/lib/domain/benefits/check-standing'

/** How the check of a coverage stands, in a word. */
export function StandingTag({ standing }: { standing: CheckStanding }) {
  const { tone, words } = looks[standing]
  return <Tag tone={tone}>{words}</Tag>
}

const looks: Record<CheckStanding, { tone: TagTone; words: string }> = {
  open: { tone: 'todo', words: 'not concluded' },
  verified: { tone: 'done', words: 'verified' },
  'not-covered': { tone: 'danger', words: 'not covered' },
  'could-not-determine': { tone: 'todo', words: 'could not determine' },
  expired: { tone: 'todo', words: 'expired' },
}
