'use server'

import { giveRecordForm, releaseForm } from '@/lib/forms/consent'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { prepareRelease } from '@/lib/use-cases/consent/prepare-release'
import { releaseJointRecord } from '@/lib/use-cases/consent/release-joint-record'

export const ask = action('joint-record.prepare', releaseForm, prepareRelease, {
  then: (_, { coupleId }) => `${paths.deskJointRecord(coupleId)}?said=asked`,
})

export const give = action('joint-record.release', giveRecordForm, releaseJointRecord, {
  then: (_, { coupleId, releaseId }) => `${paths.deskReleased(coupleId, releaseId)}?said=given`,
})
