import type { Caller } from '@/lib/access/actor'
import { savePrivateAnswer } from '@/lib/data/private-answers'
import { type PrivateChoice, substanceConcern } from '@/lib/domain/intake/private-question'
import { done, type Outcome } from '@/lib/domain/outcome'
import { myOpenApplication, type Opened } from '@/lib/use-cases/intake/my-application'
import { rememberPart } from '@/lib/use-cases/intake/remember-part'
import { run, type Work } from '@/lib/use-cases/run'

/**
 * Keeps the answer to the private question. Every answer does exactly the same everywhere but in its own row; the
 * record of it names neither question nor answer.
 */
export function answerPrivately(
  caller: Caller,
  input: Opened & { answer: PrivateChoice },
): Promise<Outcome<null>> {
  const save = async (work: Work) => {
    const { tx, now, record } = work
    const mine = await myOpenApplication(work, input)
    if (!mine.ok) return mine
    const { application, me } = mine.value

    const { answer } = input
    await savePrivateAnswer(tx, { personId: me.id, question: substanceConcern, answer, answeredAt: now })
    await rememberPart(tx, { applicationId: application.id, personId: me.id }, me.zone, now)
    record({ subject: me.id })
    return done(null)
  }
  return run(caller, 'application.private-question.save', {}, save, input)
}
