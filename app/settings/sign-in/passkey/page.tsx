import { getTranslations } from 'next-intl/server'
import { addKey } from '@/app/(public)/sign-in/second/actions'
import { signInTitle } from '@/app/(public)/sign-in/sign-in-title'
import { asksForPassword } from '@/app/settings/sign-in/before-adding'
import { OwnPasswordField } from '@/app/settings/sign-in/own-password-field'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { TextField } from '@/components/forms/text-field'
import { PasskeyButton } from '@/components/sign-in/passkey-button'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { readerKind, readerLanguage } from '@/lib/reader-language'
import { ownPath } from '@/lib/way-back'

export const generateMetadata = signInTitle('newPasskey')

/** A name, and the button that makes the device ask. */
export default page('second-factor.set-up', async ({ caller, search }) => {
  const withPassword = await asksForPassword(caller, paths.addPasskey)
  const locale = await readerLanguage(readerKind(caller.actor))
  const t = await getTranslations({ locale, namespace: 'signIn' })
  const back = ownPath(search.back)
  return (
    <div lang={locale}>
      <PageHeading title={t('newPasskey.title')} lede={t('newPasskey.lede')} />
      <Notice tone="attention">{t('newPasskey.alone')}</Notice>
      <ActionForm action={addKey} lang={locale}>
        {back && <HiddenField name="back" value={back} />}
        <TextField name="name" label={t('newPasskey.name')} hint={t('newPasskey.nameHint')} width="medium" />
        {withPassword && <OwnPasswordField locale={locale} />}
        <PasskeyButton
          purpose="add"
          words={{
            button: t('newPasskey.button'),
            working: t('passkey.working'),
            notHere: t('passkey.notHere'),
            failed: t('passkey.failed'),
          }}
        />
      </ActionForm>
      <noscript>
        <p>{t('newPasskey.noScript')}</p>
      </noscript>
    </div>
  )
})
