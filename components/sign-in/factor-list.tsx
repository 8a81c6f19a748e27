import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { LinkButton } from '@/components/ui/button'
import { ButtonRow } from '@/components/ui/button-row'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { sayWhen } from '@/lib/domain/scheduling/say-when'
import type { FormAction } from '@/lib/forms/form-state'
import type { Locale } from '@/lib/i18n/locales'
import { paths } from '@/lib/paths'

type FactorListProps = {
  app: { addedAt: number } | null
  passkeys: { id: string; name: string; addedAt: number; usedAt: number | null }[]
  mayRemove: boolean
  remove: FormAction
  zone: string
  locale: Locale
}

/** The second factors somebody has, each with a way to take it away, and ways to add one. */
export async function FactorList({ app, passkeys, mayRemove, remove, zone, locale }: FactorListProps) {
  const t = await getTranslations({ locale, namespace: 'signIn.settings' })
  const when = (at: number) => sayWhen(at, zone, locale)
  const factors = [
    ...(app ? [{ id: '', name: t('app'), addedAt: app.addedAt, usedAt: null, about: t('removeApp') }] : []),
    ...passkeys.map((passkey) => ({ ...passkey, about: t('removePasskey', { name: passkey.name }) })),
  ]
  return (
    <>
      {factors.length === 0 && <p>{t('none')}</p>}
      <ul>
        {factors.map(({ id, name, addedAt, usedAt, about }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-4 border-b border-hair py-2"
          >
            <div className="min-w-0">
              <p className="font-[560] [overflow-wrap:anywhere]">{name}</p>
              <p className="text-small text-ink-2">{t('added', { when: when(addedAt) })}</p>
              {usedAt !== null && (
                <p className="text-small text-ink-2">{t('used', { when: when(usedAt) })}</p>
              )}
            </div>
            {mayRemove && (
              <ActionForm action={remove} idPrefix={id || 'app'} lang={locale}>
                {id && <HiddenField name="passkey" value={id} />}
                <SubmitButton tone="plain">
                  <span aria-hidden="true">{t('remove')}</span>
                  <VisuallyHidden>{about}</VisuallyHidden>
                </SubmitButton>
              </ActionForm>
            )}
          </li>
        ))}
      </ul>
      <ButtonRow>
        <LinkButton href={paths.addPasskey} tone={factors.length === 0 ? 'main' : 'quiet'}>
          {t('addPasskey')}
        </LinkButton>
        {!app && (
          <LinkButton href={paths.addAuthenticator} tone="quiet">
            {t('addApp')}
          </LinkButton>
        )}
      </ButtonRow>
    </>
  )
}
