import type { getTranslations } from 'next-intl/server'
import type { Block, Day } from '@/components/calendar/week'
import { paths } from '@/lib/paths'
import type { OurBlock, OurWeek } from '@/lib/views/calendar/our-week'

type Words = Awaited<ReturnType<typeof getTranslations<'calendar'>>>

/** The week in the words of the reader: joint sessions and their own by name, the partner's as "own time". */
export function ourDays(view: OurWeek, t: Words): Day[] {
  return view.week.days.map((day) => ({
    date: day.date,
    label: day.label,
    note: day.clocks && t(`clocks.${day.clocks}`),
    blocks: view.blocks.filter(({ date }) => date === day.date).map((block) => drawn(block, view, t)),
  }))
}

function drawn(block: OurBlock, view: OurWeek, t: Words): Block {
  const { id, lane, startMinute, endMinute, cancelled } = block
  const place = { id, lane: view.people ? lane : ('both' as const), startMinute, endMinute, cancelled }
  if (block.kind === 'own-time') {
    const name = view.people?.[lane === 'first' ? 0 : 1] ?? ''
    const title = block.shared
      ? t('ownTimeShared', { name, kind: t(`short.${block.shared}`) })
      : t('ownTime', { name })
    return { ...place, kind: 'own-time', title, muted: true }
  }
  return {
    ...place,
    kind: block.kind === 'medical' ? 'psychiatric' : block.kind,
    title: block.title ?? shortTitle(block.kind, t),
    detail: block.notComing ? t('notComing') : block.clinicians,
    href: paths.session(id),
    muted: block.notComing,
  }
}

/** An own session stands in half a column: one word. A joint one has the room for two. */
function shortTitle(kind: Exclude<OurBlock['kind'], 'own-time'>, t: Words): string {
  const own = kind === 'individual' || kind === 'counseling' || kind === 'medical'
  return own ? t(`short.${kind}`) : t(`kinds.${kind}`)
}
