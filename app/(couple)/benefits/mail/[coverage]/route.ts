import type { Caller } from '@/lib/access/actor'
import { NotFound } from '@/lib/access/authorize'
import type { Locale } from '@/lib/domain/refusals'
import { readOwnMail } from '@/lib/forms/own-mail'
import { paths } from '@/lib/paths'
import { route } from '@/lib/route'
import { type AskConfidential, askConfidential } from '@/lib/use-cases/benefits/ask-confidential'

const language = (said: unknown): Locale => (said === 'es' ? 'es' : 'en')

/** The request to an insurer to write to this person alone, to be filled in and signed. The file's name says nothing. */
export const GET = route('benefits.ask-confidential', ({ caller, request, params }) => {
  const locale = language(new URL(request.url).searchParams.get('in'))
  return asPdf(caller, { coverageId: params.coverage ?? '', locale })
})

/** The same, with what the person says of themselves: posted, so that it stands in no address and no log. */
export const POST = route(
  'benefits.ask-confidential',
  async ({ caller, request, params }) => {
    const said = await readOwnMail(request)
    // No paper, rather than one that leaves out what may have been ticked.
    if (!said) throw new NotFound()
    return asPdf(caller, { coverageId: params.coverage ?? '', ...said })
  },
  { formOn: () => paths.benefits },
)

async function asPdf(caller: Caller, asked: AskConfidential): Promise<Response> {
  const outcome = await askConfidential(caller, asked)
  if (!outcome.ok) throw new NotFound()
  return new Response(new Uint8Array(outcome.value), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': 'inline; filename="letter.pdf"',
      'cache-control': 'private, no-store',
    },
  })
}
