import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import { beginPart } from '@/lib/data/private-parts'
import { keepTold } from '@/lib/data/private-texts'
import { type Reply, topicOf } from '@/lib/domain/measures/topics'
import { isOpen, pageAfter } from '@/lib/domain/measures/way-through'
import { done, type Outcome } from '@/lib/domain/outcome'
import { type Asked, myKnown, myPage, withoutKey } from '@/lib/use-cases/private/my-part'
import { run, type Work } from '@/lib/use-cases/run'

/**
 * Keeps what one says in one's private part to a question in our own words, sealed, or that it was skipped. Answers the
 * number of the next page.
 */
export function savePrivateText(
  caller: Caller,
  input: Asked & { reply: Reply | 'skipped' },
): Promise<Outcome<{ next: number }>> {
  const save = async (work: Work): Promise<Outcome<{ next: number }>> => {
    const mine = myPage(work, input)
    if (!mine.ok) return mine
    const { me, page } = mine.value
    const known = await myKnown(work, me)
    const topic = page.kind === 'topic' ? topicOf(page.topic) : undefined
    if (!topic || !isOpen(page, known)) throw new NotFound()

    await beginPart(work.tx, me.id, work.now)
    await keepTold(work.tx, me.id, topic, input.reply, work.now)
    work.record({ subject: me.id })
    const replies = new Map([...known.replies, [topic.key, input.reply]])
    return done({ next: pageAfter(page.n, { ...known, replies }) })
  }
  return run(withoutKey(caller), 'private.save', {}, save)
}
