import { getTranslations } from 'next-intl/server'
import { TextField } from '@/components/forms/text-field'
import type { Locale } from '@/lib/i18n/locales'

/** The password once more, before the first second factor: somebody else may sit at this page. */
export async function OwnPasswordField({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'signIn.app' })
  return (
    <TextField
      name="password"
      type="password"
      label={t('password')}
      hint={t('passwordHint')}
      autoComplete="current-password"
      width="medium"
    />
  )
}
