import { paths } from '@/lib/paths'

/** Signing out changes something, so it is a form post and not a link. */
export function SignOut({ children }: { children: string }) {
  return (
    <form method="post" action={paths.signOut}>
      <button
        type="submit"
        className="inline-flex min-h-11 cursor-pointer items-center text-action underline decoration-1 underline-offset-4"
      >
        {children}
      </button>
    </form>
  )
}
