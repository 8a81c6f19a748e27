'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import type { Caller } from '@/lib/access/actor'
import { privateLater, rememberPrivateLater } from '@/lib/auth/door-cookies'
import { unnamed } from '@/lib/domain/intake/unnamed'
import { answersPage } from '@/lib/domain/measures/private-pages'
import { done, refuse } from '@/lib/domain/outcome'
import { aboutYouForm } from '@/lib/forms/application-about-you'
import { answerForm } from '@/lib/forms/application-answer'
import { homeForm } from '@/lib/forms/application-home'
import { applicationForm, inviteForm, renewForm } from '@/lib/forms/application-invite'
import { planForm } from '@/lib/forms/application-plan'
import { timesForm } from '@/lib/forms/application-times'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { answerPrivately } from '@/lib/use-cases/intake/answer-privately'
import { invitePartner } from '@/lib/use-cases/intake/invite-partner'
import { renewInvitation } from '@/lib/use-cases/intake/renew-invitation'
import { saveAboutYou } from '@/lib/use-cases/intake/save-about-you'
import { saveHome } from '@/lib/use-cases/intake/save-home'
import { savePlan } from '@/lib/use-cases/intake/save-plan'
import { saveTimes } from '@/lib/use-cases/intake/save-times'
import { startApplication } from '@/lib/use-cases/intake/start-application'
import { submitApplication } from '@/lib/use-cases/intake/submit-application'
import { withdrawInvitation } from '@/lib/use-cases/intake/withdraw-invitation'

/** They are alone now: the private part need not wait for another time in this browser. */
export const showPrivatePart = action(
  'application.read',
  z.strictObject({}),
  async () => {
    await rememberPrivateLater(false)
    return done(null)
  },
  { then: () => paths.apply },
)

/** Back to where the reader came from; the task list says in a code what was saved. */
const onwards = (back: 'check' | undefined, said: string) =>
  back === 'check' ? paths.checkAnswers : `${paths.apply}?said=${said}`

export const start = action('application.start', z.strictObject({}), startApplication, {
  then: () => paths.apply,
})

export const keepAboutYou = action(
  'application.about-you.save',
  aboutYouForm,
  (caller, { back, ...input }) => saveAboutYou(caller, input),
  { then: ({ adult }, { back }) => (adult ? onwards(back, 'about-you') : paths.notYetAdult) },
)

export const keepPlan = action(
  'application.plan.save',
  planForm,
  (caller, { back, ...input }) => savePlan(caller, input),
  {
    then: (_, { back, holder }) => onwards(back, holder === 'none' ? 'no-plan' : 'plan'),
  },
)

export const keepAnswer = action(
  'application.private-question.save',
  answerForm,
  (caller, { back, ...input }) => answerPrivately(caller, input),
  {
    then: (_, { back }) =>
      back === 'check' ? paths.checkAnswers : `${paths.privatePage(answersPage)}?said=answer`,
  },
)

export const keepTimes = action(
  'application.times.save',
  timesForm,
  (caller, { back, ...input }) => saveTimes(caller, input),
  { then: (_, { back }) => onwards(back, 'times') },
)

export const keepHome = action('application.home.save', homeForm, keepHomeAndShowWhatIsNew, {
  then: (_, { back }) => onwards(back, 'home'),
})

/** When the other partner was faster the page is read anew: it shows what they saved and carries the new version. */
async function keepHomeAndShowWhatIsNew(
  caller: Caller,
  { back, whose, ...input }: z.output<typeof homeForm>,
) {
  const outcome = await saveHome(caller, input)
  if (!outcome.ok) refresh()
  return outcome
}

export const invite = action('application.invite', inviteForm, invitePartner, {
  then: () => `${paths.invitePartner}?said=sent`,
})

export const inviteAgain = action('application.invite', renewForm, renewInvitation, {
  then: () => `${paths.invitePartner}?said=sent`,
})

export const takeBack = action('application.invite', applicationForm, withdrawInvitation, {
  then: () => `${paths.invitePartner}?said=withdrawn`,
})

export const send = action('application.submit', applicationForm, sendUnseen, {
  then: () => paths.sent,
})

/** While somebody may see the screen, a "no" does not name the private part either. */
async function sendUnseen(caller: Caller, input: z.output<typeof applicationForm>) {
  const outcome = await submitApplication(caller, input)
  return outcome.ok || !(await privateLater()) ? outcome : refuse(...unnamed(outcome.refusals))
}
