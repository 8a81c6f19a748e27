import { accountTitle } from '@/app/(public)/account-title'
import { LookInYourMail } from '@/app/(public)/look-in-your-mail'
import { page } from '@/lib/page'
import { paths } from '@/lib/paths'

export const generateMetadata = accountTitle('mail')

export default page('public.read', async () => <LookInYourMail after="started" again={paths.startAccount} />)
