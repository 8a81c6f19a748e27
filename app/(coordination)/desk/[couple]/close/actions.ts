'use server'

import { letterForm, lettersForm, ofCaseForm } from '@/lib/forms/desk'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { declineApplication, reopenApplication } from '@/lib/use-cases/desk/decline-application'
import { changeLetterText, prepareLetters } from '@/lib/use-cases/desk/prepare-letters'

const back = (said: string) => ({
  then: (_: unknown, { coupleId }: { coupleId: string }) => `${paths.deskClose(coupleId)}?said=${said}`,
})

export const prepare = action('case.close', lettersForm, prepareLetters, back('prepared'))
export const changeLetter = action('case.close', letterForm, changeLetterText, back('changed'))
export const decline = action('case.close', ofCaseForm, declineApplication, back('closed'))
export const reopen = action('case.reopen', ofCaseForm, reopenApplication, back('open'))
