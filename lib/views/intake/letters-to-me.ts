import { type Caller, person } from '@/lib/access/actor'
import { listLettersTo } from '@/lib/data/case-closings'
import { sayWhen } from '@/lib/domain/scheduling/say-when'
import { look } from '@/lib/views/look'

/** The letters the program wrote to the one who asks, the latest first. */
export function lettersToMe(caller: Caller): Promise<{ id: string; when: string; text: string }[]> {
  return look(caller, 'letter.read', {}, async ({ tx }) => {
    const { id, zone, locale } = person(caller.actor)
    const letters = await listLettersTo(tx, id)
    return letters.map(({ id, sentAt, text }) => ({
      id,
      when: sayWhen(sentAt.getTime(), zone, locale),
      text,
    }))
  })
}
