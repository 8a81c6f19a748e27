import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { Tag } from '@/components/ui/tag'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { sayWhen } from '@/lib/domain/scheduling/say-when'
import type { FormAction } from '@/lib/forms/form-state'
import type { Locale } from '@/lib/i18n/locales'

type DeviceListProps = {
  devices: { id: string; device: string; seenAt: number; isThis: boolean }[]
  end: FormAction
  zone: string
  locale: Locale
}

/** The browsers somebody is signed in with, each with a way to sign it out, and one for all others. */
export async function DeviceList({ devices, end, zone, locale }: DeviceListProps) {
  const t = await getTranslations({ locale, namespace: 'signIn' })
  const nameOf = (device: string) => {
    const [browser = 'other', system = 'other'] = device.split('/')
    return t('devices.browser', { browser, system })
  }
  const others = devices.filter(({ isThis }) => !isThis)
  return (
    <>
      <ul>
        {devices.map(({ id, device, seenAt, isThis }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-4 border-b border-hair py-2"
          >
            <div className="min-w-0">
              <p className="flex flex-wrap items-center gap-2 font-[560]">
                {nameOf(device)} {isThis && <Tag>{t('settings.here')}</Tag>}
              </p>
              <p className="text-small text-ink-2">
                {t('settings.seen', { when: sayWhen(seenAt, zone, locale) })}
              </p>
            </div>
            {!isThis && (
              <ActionForm action={end} idPrefix={id} lang={locale}>
                <HiddenField name="session" value={id} />
                <SubmitButton tone="plain">
                  {t('settings.end')}
                  <VisuallyHidden> {nameOf(device)}</VisuallyHidden>
                </SubmitButton>
              </ActionForm>
            )}
          </li>
        ))}
      </ul>
      {others.length === 0 ? (
        <p className="mt-3 text-ink-2">{t('settings.onlyHere')}</p>
      ) : (
        <ActionForm action={end} idPrefix="all" lang={locale} className="mt-4">
          <SubmitButton tone="quiet">{t('settings.endAll')}</SubmitButton>
        </ActionForm>
      )}
    </>
  )
}
