import { Piece } from '@/app/dev/gallery/piece'
import { Lanes } from '@/components/calendar/lanes'
import type { Block, BlockKind, Day } from '@/components/calendar/week'
import { WeekColumns } from '@/components/calendar/week-columns'

export function CalendarPieces() {
  return (
    <>
      <Piece name="Lanes">
        <Lanes
          days={coupleWeek}
          people={['Maya', 'Sam']}
          zoneLabel="Denver"
          hoursPlanned={{ planned: 6 * 60 + 15, of: 9 * 60 }}
        />
      </Piece>
      <Piece name="WeekColumns">
        <WeekColumns days={clinicianWeek} zoneLabel="Denver, MST" />
      </Piece>
    </>
  )
}

type Made = [
  lane: Block['lane'],
  kind: BlockKind,
  from: number,
  until: number,
  title: string,
  detail?: string,
]

function day(date: string, label: string, made: Made[], more: Partial<Block> = {}): Day {
  const blocks = made.map(([lane, kind, from, until, title, detail], place) => ({
    id: `${date}-${place}`,
    lane,
    kind,
    startMinute: Math.round(from * 60),
    endMinute: Math.round(until * 60),
    title,
    detail,
    href: '/dev/gallery',
    ...more,
  }))
  return { date, label, blocks }
}

const coupleWeek: Day[] = [
  day('2026-11-23', 'Mon 23', [['both', 'group', 18, 20, 'Skills group', 'Both of you']]),
  day('2026-11-24', 'Tue 24', [
    ['first', 'individual', 17, 17.83, 'Dr. Osei'],
    ['second', 'own-time', 18, 18.83, 'Own time'],
  ]),
  day('2026-11-25', 'Wed 25', [['both', 'couples', 18, 19.25, 'Couples session', 'R. Lindqvist']]),
  day('2026-11-26', 'Thu 26', [['both', 'group', 18, 20, 'Skills group', 'Both of you']], {
    cancelled: true,
  }),
  { ...day('2026-11-27', 'Fri 27', [['second', 'own-time', 17, 17.75, 'Own time']]), note: 'Holiday' },
  day('2026-11-28', 'Sat 28', []),
]

const clinicianWeek: Day[] = [
  day('mon', 'Mon 23', [
    ['both', 'individual', 9, 10, 'Maya A.', 'Individual'],
    ['both', 'couples', 10, 11.25, 'Alvarez and Kim', 'Couples session'],
    ['both', 'counseling', 13, 14, 'Jo B.', 'Counseling'],
    ['both', 'group', 13.5, 15, 'Skills group', '4 couples'],
  ]),
  day('tue', 'Tue 24', [['both', 'leave', 9, 12, 'Leave']]),
  day('wed', 'Wed 25', []),
]
