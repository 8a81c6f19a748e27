import { route } from '@/lib/route'
import { goodFaithAsPdf } from '@/lib/views/benefits/good-faith-as-pdf'

/** What one was told that care without a plan will cost. The file's name says nothing. */
export const GET = route('benefits.read-good-faith-estimate', async ({ caller, params }) => {
  const pdf = await goodFaithAsPdf(caller, params.estimate ?? '')
  return new Response(new Uint8Array(pdf), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': 'inline; filename="letter.pdf"',
      'cache-control': 'private, no-store',
    },
  })
})
