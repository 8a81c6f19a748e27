import { LivingRoom } from '@/components/couple/living-room'
import { page } from '@/lib/page'

export default page('public.read', async () => (
  <div className="grid items-center gap-8 md:grid-cols-2">
    <h1>Get better at home, in the same room.</h1>
    <LivingRoom />
  </div>
))
