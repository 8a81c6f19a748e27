import { route } from '@/lib/route'
import { pictureOfCard } from '@/lib/views/benefits/picture-of-card'

/** A side of a card: for whose card it is, and the coordinator of their case. Kept by no browser and no cache. */
export const GET = route('card.read', async ({ caller, params }) => {
  const jpeg = await pictureOfCard(caller, params.photo ?? '')
  return new Response(new Uint8Array(jpeg), {
    headers: { 'content-type': 'image/jpeg', 'cache-control': 'private, no-store' },
  })
})
