import { route } from '@/lib/route'
import { letterAsPdf } from '@/lib/views/benefits/letter-as-pdf'

/** A letter about one's own plans. The file's name says nothing. */
export const GET = route('benefits.read-letter', async ({ caller, params }) => {
  const pdf = await letterAsPdf(caller, params.letter ?? '')
  return new Response(new Uint8Array(pdf), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': 'inline; filename="letter.pdf"',
      'cache-control': 'private, no-store',
    },
  })
})
