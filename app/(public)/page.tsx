import { CostAndPets } from '@/app/(public)/landing/cost-and-pets'
import { FaqTeasers } from '@/app/(public)/landing/faq-teasers'
import { Hero } from '@/app/(public)/landing/hero'
import { SampleWeek } from '@/app/(public)/landing/sample-week'
import { StartTogether } from '@/app/(public)/landing/start-together'
import { ThreeFacts } from '@/app/(public)/landing/three-facts'
import { WhoItFits } from '@/app/(public)/landing/who-it-fits'
import { page } from '@/lib/page'

export default page('public.read', async () => (
  <div className="flex flex-col gap-16">
    <Hero />
    <ThreeFacts />
    <SampleWeek />
    <WhoItFits />
    <CostAndPets />
    <FaqTeasers />
    <StartTogether />
  </div>
))
