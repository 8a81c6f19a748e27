import { getTranslations } from 'next-intl/server'
import { signInTitle } from '@/app/(public)/sign-in/sign-in-title'
import { newCodes } from '@/app/settings/sign-in/actions'
import { ActionForm } from '@/components/forms/action-form'
import { SubmitButton } from '@/components/forms/submit-button'
import { ShownCodes } from '@/components/sign-in/shown-codes'
import { LinkButton } from '@/components/ui/button'
import { ButtonRow } from '@/components/ui/button-row'
import { Flash } from '@/components/ui/flash'
import { PageHeading } from '@/components/ui/page-heading'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { readerKind, readerLanguage } from '@/lib/reader-language'
import { ownSignIn } from '@/lib/views/sign-in/own-sign-in'
import { ownPath } from '@/lib/way-back'

export const generateMetadata = signInTitle('codes')

/** Ten codes for paper, made and shown at the press of a button, once. */
export default page('sign-in.read-own', async ({ caller, search }) => {
  const { recoveryCodes } = await ownSignIn(caller)
  const locale = await readerLanguage(readerKind(caller.actor))
  const t = await getTranslations({ locale, namespace: 'signIn' })
  const on = (words: string) => (
    <ButtonRow>
      <LinkButton href={ownPath(search.back) ?? paths.signInSettings} tone="quiet">
        {words}
      </LinkButton>
    </ButtonRow>
  )
  return (
    <div lang={locale}>
      <PageHeading title={t('codes.title')} lede={t('codes.lede')} />
      <Flash
        said={search.said}
        notices={{ 'app-added': t('said.app-added'), 'passkey-added': t('said.passkey-added') }}
      />
      <p className="max-w-measure">{t('codes.keep')}</p>
      <ActionForm action={newCodes} lang={locale} className="mt-4">
        <ShownCodes title={t('codes.shownTitle')} text={t('codes.shownText')} after={on(t('codes.go'))}>
          <p className="mb-2">{t('settings.codesLeft', { count: recoveryCodes })}</p>
          {recoveryCodes > 0 && <p className="mb-4">{t('codes.renewNote')}</p>}
          <SubmitButton>{t('codes.button')}</SubmitButton>
          {on(recoveryCodes > 0 ? t('codes.go') : t('codes.later'))}
        </ShownCodes>
      </ActionForm>
    </div>
  )
})
