/** How a task stands for the one who looks at it. */
export type TaskStatus = 'todo' | 'started' | 'yours-in' | 'done' | 'cannot-start'

/** All one partner may know of the other's part. */
export type PartnerStatus = 'not-joined' | 'joined' | 'done'

export type TaskFacts = {
  mine: {
    aboutYou: boolean
    adult: boolean
    reach: boolean
    plan: boolean
    answered: boolean
    times: boolean
  }
  partner: { partDone: boolean; times: boolean } | null
  homeSaved: boolean
  sent: boolean
}

export type Tasks = Record<'aboutYou' | 'reach' | 'plan' | 'question' | 'times' | 'home' | 'send', TaskStatus>

/** The seven tasks of one partner, in the order of the page. */
export function tasksOf({ mine, partner, homeSaved, sent }: TaskFacts): Tasks {
  const tasks = {
    aboutYou: mine.aboutYou ? (mine.adult ? 'done' : 'started') : 'todo',
    reach: mine.reach ? 'done' : 'todo',
    plan: mine.plan ? 'done' : 'todo',
    question: mine.answered ? 'done' : 'todo',
    times: mine.times ? (partner?.times ? 'done' : 'yours-in') : 'todo',
    home: homeSaved ? 'done' : 'todo',
  } satisfies Omit<Tasks, 'send'>
  const ready = Object.values(tasks).every((status) => status === 'done') && partner?.partDone === true
  return { ...tasks, send: sent ? 'done' : ready ? 'todo' : 'cannot-start' }
}

export function partnerStatus(partner: TaskFacts['partner']): PartnerStatus {
  if (!partner) return 'not-joined'
  return partner.partDone ? 'done' : 'joined'
}

/** For "3 of 8 tasks done": the seven, and reading and signing, which stands among them though sending does not wait for it. */
export function countDone(tasks: Tasks, papersSigned: boolean): { done: number; of: number } {
  const all = [...Object.values(tasks), papersSigned ? 'done' : 'todo']
  return { done: all.filter((status) => status === 'done').length, of: all.length }
}
