'use server'

import { type ConsentKey, isRequired } from '@/lib/domain/consent/kinds'
import { decideForm, releaseForm, signForm } from '@/lib/forms/consent'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { declineConsent } from '@/lib/use-cases/consent/decline-consent'
import { prepareRelease } from '@/lib/use-cases/consent/prepare-release'
import { signConsent } from '@/lib/use-cases/consent/sign-consent'
import { stopConsent } from '@/lib/use-cases/consent/stop-consent'

/** What the program needs is signed in its list; everything else is decided on the page about privacy. */
const onward = ({ kind }: ConsentKey, said: string) =>
  `${isRequired(kind) ? paths.papers : paths.privacy}?said=${said}`

export const sign = action('consent.sign', signForm, signConsent, {
  then: (_, input) => onward(input, 'signed'),
})

export const decline = action('consent.decline', decideForm, declineConsent, {
  then: (_, input) => onward(input, 'declined'),
})

export const stop = action('consent.stop', decideForm, stopConsent, {
  then: (_, input) => onward(input, 'stopped'),
})

export const prepare = action('joint-record.prepare', releaseForm, prepareRelease, {
  then: () => `${paths.privacy}?said=prepared`,
  area: 'private',
})
