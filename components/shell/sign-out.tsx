import { EndButton } from '@/components/shell/end-button'
import { paths } from '@/lib/paths'

/** Signing out changes something, so it is a form post and not a link. */
export function SignOut({ children }: { children: string }) {
  return (
    <form method="post" action={paths.signOut}>
      <EndButton>{children}</EndButton>
    </form>
  )
}
