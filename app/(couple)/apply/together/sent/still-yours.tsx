import { getTranslations } from 'next-intl/server'
import { showPrivatePart } from '@/app/(couple)/apply/actions'
import { ActionForm } from '@/components/forms/action-form'
import { SubmitButton } from '@/components/forms/submit-button'
import { privateLater } from '@/lib/auth/door-cookies'
import { paths } from '@/lib/paths'

/** What each does alone after sending. While someone may see the screen the private part is not named. */
export async function StillYours() {
  const [t, later] = [await getTranslations('apply'), await privateLater()]
  const open = [
    ...(later ? [] : [{ href: paths.yourAnswers, text: t('tasks.question') }]),
    { href: paths.papers, text: t('tasks.papers') },
    { href: paths.reach, text: t('tasks.reach') },
    { href: paths.techCheck, text: t('tasks.techCheck') },
  ]
  return (
    <section aria-labelledby="still-yours" className="mt-8">
      <h2 id="still-yours">{t('sent.stillYoursTitle')}</h2>
      <p className="mt-1 max-w-measure text-ink-2">{t('sent.stillYours')}</p>
      <ul>
        {open.map(({ href, text }) => (
          <li key={href}>
            {/* A page of its own to the browser each: what is private is never loaded ahead. */}
            <a href={href} className="inline-flex min-h-11 items-center">
              {text}
            </a>
          </li>
        ))}
      </ul>
      {later && (
        <ActionForm action={showPrivatePart} className="mt-3">
          <SubmitButton tone="plain">{t('tasks.showNow')}</SubmitButton>
        </ActionForm>
      )}
    </section>
  )
}
