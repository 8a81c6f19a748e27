import { NotFound } from '@/lib/access/authorize'
import { route } from '@/lib/route'
import { askForAPasskey } from '@/lib/use-cases/sign-in/ask-for-passkey'

/** What a browser's own dialog is given to make (`?for=add`) or use a passkey. Asked for by the button alone. */
export const POST = route('second-factor.prove', async ({ caller, request }) => {
  const purpose = new URL(request.url).searchParams.get('for')
  if (purpose !== 'add' && purpose !== 'prove') throw new NotFound()
  const outcome = await askForAPasskey(caller, { purpose })
  return outcome.ok ? Response.json(outcome.value) : new Response('Not now', { status: 409 })
})
