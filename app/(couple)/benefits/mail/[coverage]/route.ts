import { NotFound } from '@/lib/access/authorize'
import { route } from '@/lib/route'
import { askConfidential } from '@/lib/use-cases/benefits/ask-confidential'

/** The request to an insurer to write to this person alone, to be filled in and signed. The file's name says nothing. */
export const GET = route('benefits.ask-confidential', async ({ caller, request, params }) => {
  const locale = new URL(request.url).searchParams.get('in') === 'es' ? 'es' : 'en'
  const outcome = await askConfidential(caller, { coverageId: params.coverage ?? '', locale })
  if (!outcome.ok) throw new NotFound()
  return new Response(new Uint8Array(outcome.value), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': 'inline; filename="letter.pdf"',
      'cache-control': 'private, no-store',
    },
  })
})
