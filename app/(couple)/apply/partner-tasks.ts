import type { getTranslations } from 'next-intl/server'
import type { Task } from '@/components/ui/task-list'
import { paths } from '@/lib/paths'
import type { ApplicationTasks } from '@/lib/views/intake/application-tasks'

type Words = Awaited<ReturnType<typeof getTranslations<'apply'>>>

/** The other partner's lane: one row, and no more than whether it is done. Until they joined it leads to the invitation. */
export function partnerTasks(t: Words, partner: ApplicationTasks['partner'], who: Task['who']): Task[] {
  const status = { text: t(`tasks.status.${partner.status}`) }
  if (partner.status !== 'not-joined') return [{ id: 'partner', who, label: t('tasks.joining'), status }]
  const href = paths.invitePartner
  if (partner.invitation === 'none') {
    return [{ id: 'partner', who, href, label: t('tasks.invite'), status: { ...status, tone: 'todo' } }]
  }
  return [
    { id: 'partner', who, href, label: t('tasks.invited'), hint: t(`tasks.${partner.invitation}`), status },
  ]
}
