'use server'

import { compareForm, ofPartnerForm, recognizeForm } from '@/lib/forms/desk'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { comparePeople } from '@/lib/use-cases/desk/compare-people'
import { forgetRecognition, recognizePartner } from '@/lib/use-cases/desk/recognize-partner'

const back = (said: string) => ({
  then: (_: unknown, { coupleId }: { coupleId: string }) => `${paths.deskIdentity(coupleId)}?said=${said}`,
})

export const recognize = action('case.recognize', recognizeForm, recognizePartner, back('known'))
export const forget = action('case.recognize', ofPartnerForm, forgetRecognition, back('back'))
export const compare = action('case.compare-people', compareForm, comparePeople, back('compared'))
