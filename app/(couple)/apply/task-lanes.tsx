import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/forms/action-form'
import { SubmitButton } from '@/components/forms/submit-button'
import { ScreenSeen } from '@/components/shell/screen-seen'
import { Card } from '@/components/ui/card'
import { type Task, TaskList } from '@/components/ui/task-list'
import type { TaskStatus, Tasks } from '@/lib/domain/intake/tasks'
import { paths } from '@/lib/paths'
import type { ApplicationTasks } from '@/lib/views/intake/application-tasks'
import { showPrivatePart } from './actions'
import { partnerTasks } from './partner-tasks'
import { partnerWords } from './partner-words'

type TaskLanesProps = {
  view: ApplicationTasks
  /** Someone may see the screen: the private part is not named until this reader says that they are alone. */
  later: boolean
}

/** Two threads side by side, each its own, and what is joint below both. */
export async function TaskLanes({ view, later }: TaskLanesProps) {
  const t = await getTranslations('apply')
  const words = partnerWords(t, view.partner.name)
  const other = view.place === 'first' ? 'second' : 'first'
  const { tasks } = view

  return (
    <div className="grid items-start gap-5 md:grid-cols-2">
      {later && <ScreenSeen />}
      <Card title={t('tasks.yours')}>
        <p className="mb-4 text-ink-2">{t('tasks.yoursNote', words)}</p>
        <TaskList
          tasks={[
            task('aboutYou', paths.aboutYou, view.place),
            task('reach', paths.reach, view.place),
            task('plan', paths.yourPlan, view.place),
            later ? laterTask() : task('question', paths.yourAnswers, view.place),
            papersTask(),
          ]}
        />
        <p className="mt-3">
          {/* A page of its own to the browser: only there may the camera be opened. */}
          <a href={paths.techCheck} className="inline-flex min-h-11 items-center">
            {t('tasks.techCheck')}
          </a>
        </p>
        {later && (
          <ActionForm action={showPrivatePart} className="mt-3">
            <SubmitButton tone="plain">{t('tasks.showNow')}</SubmitButton>
          </ActionForm>
        )}
      </Card>
      <Card
        title={view.partner.name ? t('tasks.theirs', { name: view.partner.name }) : t('tasks.theirsUnknown')}
      >
        <p className="mb-4 text-ink-2">{t('tasks.theirsNote', words)}</p>
        <TaskList tasks={partnerTasks(t, view.partner, other)} />
      </Card>
      <Card title={t('tasks.together')} className="md:col-span-2">
        <p className="mb-4 text-ink-2">{t('tasks.togetherNote')}</p>
        <TaskList
          tasks={[
            task('times', paths.timesThatWork, 'both'),
            task('home', paths.yourHome, 'both'),
            sendTask(),
          ]}
        />
      </Card>
    </div>
  )

  /** Sending does not wait for signatures, so this one never stands in the way. */
  function papersTask(): Task {
    const status = view.papersSigned
      ? { text: t('tasks.status.done') }
      : { text: t('tasks.status.todo'), tone: 'todo' as const }
    return { id: 'papers', who: view.place, label: t('tasks.papers'), href: paths.papers, status }
  }

  function laterTask(): Task {
    return { id: 'question', who: view.place, label: t('tasks.later'), status: { text: '' } }
  }

  function sendTask(): Task {
    const send = task('send', paths.checkAnswers, 'both')
    if (tasks.send === 'cannot-start') return { ...send, hint: t('tasks.sendHint', words) }
    return { ...send, status: { text: t('tasks.status.ready'), tone: 'todo' } }
  }

  function task(id: keyof Tasks, href: string, who: Task['who']): Task {
    const status = tasks[id]
    return {
      ...{ id, who, label: t(`tasks.${id}`) },
      href: status === 'cannot-start' ? undefined : href,
      status: { text: t(`tasks.status.${status}`), tone: needsYou(status) ? 'todo' : 'plain' },
    }
  }
}

const needsYou = (status: TaskStatus) => status === 'todo' || status === 'started'
