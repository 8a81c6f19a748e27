import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { accountTitle } from '@/app/(public)/account-title'
import { askForAccount } from '@/app/(public)/start/actions'
import { ActionForm } from '@/components/forms/action-form'
import { HiddenField } from '@/components/forms/hidden-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { ZoneField } from '@/components/forms/zone-field'
import { BackLink } from '@/components/ui/back-link'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { privateLater } from '@/lib/auth/door-cookies'
import { firstZone, zoneChoices } from '@/lib/domain/us-zones'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'

export const generateMetadata = accountTitle('account')

export default page('public.read', async () => {
  const t = await getTranslations('account')
  const shell = await getTranslations('shell')
  const locale = await getLocale()
  return (
    <>
      <BackLink href={paths.start}>{shell('back')}</BackLink>
      <PageHeading title={t('account.title')} lede={t('account.lede')} />
      {(await privateLater()) && <Notice>{t('start.later')}</Notice>}
      <ActionForm action={askForAccount} values={{ zone: firstZone }}>
        <HiddenField name="locale" value={locale} />
        <TextField
          name="name"
          label={t('account.name')}
          hint={t('account.nameHint')}
          autoComplete="nickname"
          width="medium"
        />
        <TextField
          name="email"
          type="email"
          label={t('account.email')}
          hint={t('account.emailHint')}
          autoComplete="email"
        />
        <TextField
          name="password"
          type="password"
          label={t('account.password')}
          hint={t('account.passwordHint')}
          autoComplete="new-password"
        />
        <ZoneField label={t('account.zone')} hint={t('account.zoneHint')} options={zoneChoices(locale)} />
        <SubmitButton>{t('account.continue')}</SubmitButton>
      </ActionForm>
      <p className="mt-8">
        {t('account.haveOne')} <Link href={paths.signIn}>{t('account.signIn')}</Link>
      </p>
    </>
  )
})
