import { NotFound } from '@/lib/access/authorize'
import { route } from '@/lib/route'
import { handOutCopy } from '@/lib/use-cases/consent/hand-out-copy'

/** One's own copy of what one signed. The file's name says nothing. */
export const GET = route('consent.copy', async ({ caller, params }) => {
  const outcome = await handOutCopy(caller, { signatureId: params.id ?? '' })
  if (!outcome.ok) throw new NotFound()
  return new Response(new Uint8Array(outcome.value), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="copy.pdf"',
      'cache-control': 'private, no-store',
    },
  })
})
