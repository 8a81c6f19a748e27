import Link from 'next/link'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { accountTitle } from '@/app/(public)/account-title'
import { enter } from '@/app/(public)/sign-in/actions'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { Flash } from '@/components/ui/flash'
import { PageHeading } from '@/components/ui/page-heading'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'
import { firstPage } from '@/lib/views/door/first-page'
import { ownPath } from '@/lib/way-back'

export const generateMetadata = accountTitle('signIn')

export default page('public.read', async ({ caller, search }) => {
  if (caller.actor.kind !== 'anonymous') redirect(await firstPage(caller))
  const t = await getTranslations('account.signIn')
  const said = await getTranslations('signIn.said')
  const back = ownPath(search.back)
  return (
    <>
      <PageHeading title={t('title')} />
      <Flash
        said={search.said}
        notices={{
          'password-changed': t('passwordChanged'),
          'email-changed': said('email-changed'),
          ended: t('ended'),
        }}
      />
      <ActionForm action={enter}>
        {back && <HiddenField name="back" value={back} />}
        <TextField name="email" type="email" label={t('email')} autoComplete="username" width="medium" />
        <TextField
          name="password"
          type="password"
          label={t('password')}
          autoComplete="current-password"
          width="medium"
        />
        <SubmitButton>{t('button')}</SubmitButton>
      </ActionForm>
      <p className="mt-8">
        <Link href={paths.forgot}>{t('forgot')}</Link>
      </p>
      <p className="mt-3">
        {t('new')} <Link href={paths.start}>{t('start')}</Link>
      </p>
    </>
  )
})
