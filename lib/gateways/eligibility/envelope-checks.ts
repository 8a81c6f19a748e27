import { element } from '@/lib/gateways/eligibility/elements'
import type { Notes } from '@/lib/gateways/eligibility/notes'
import type { Segment } from '@/lib/gateways/eligibility/segment'

/** SE, GE and IEA count what they close and repeat its number. Both are often wrong and never change what is said. */
export function checkEnd(
  end: Segment,
  found: number,
  what: string,
  opened: string | null,
  notes: Notes,
): void {
  const said = element(end, 1).slice(0, 20)
  if (Number(said) !== found || said === '')
    notes.warn('segment-count', `${end.id} says ${said || 'nothing'} where we count ${found} ${what}.`, end)
  const [closed, number] = [element(end, 2).slice(0, 20), opened?.slice(0, 20)]
  if (number !== undefined && closed !== number && bare(closed) !== bare(number))
    notes.warn(
      'control-number',
      `${end.id} closes number ${closed || '(none)'} but ${number || '(none)'} was open.`,
      end,
    )
}

export function checkGroupKind(gs: Segment, notes: Notes): void {
  const kind = element(gs, 1).slice(0, 20)
  if (kind !== 'HB')
    notes.warn(
      'group-kind',
      `GS01 is ${kind || 'empty'} where a reply has HB. The transactions inside decide.`,
      gs,
    )
}

export function checkTestMark(isa: Segment, notes: Notes): void {
  if (element(isa, 15) === 'T')
    notes.warn('test-file', 'The sender marked this file as a test (ISA15 is T), not as a real answer.', isa)
}

function bare(number: string): string {
  return number.replace(/^0+/, '')
}
