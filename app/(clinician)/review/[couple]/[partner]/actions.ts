'use server'

import { interviewForm } from '@/lib/forms/clearance'
import { diagnosisForm, endDiagnosisForm } from '@/lib/forms/diagnosis'
import { levelOfCareForm } from '@/lib/forms/level-of-care'
import { paths } from '@/lib/paths'
import { action } from '@/lib/server-action'
import { recordDiagnosis, stopDiagnosis } from '@/lib/use-cases/benefits/record-diagnosis'
import { recordInterview } from '@/lib/use-cases/clearance/record-interview'
import { recordLevelOfCare } from '@/lib/use-cases/clearance/record-level-of-care'

export const keepInterview = action('interview.record', interviewForm, recordInterview, {
  then: (_, { couple, person }) => `${paths.reviewPartner(couple, person)}?said=interview`,
})
export const keepLevel = action('level-of-care.record', levelOfCareForm, recordLevelOfCare, {
  then: (_, { couple, person }) => `${paths.reviewPartner(couple, person)}?said=level`,
})
export const keepDiagnosis = action('diagnosis.record', diagnosisForm, recordDiagnosis, {
  then: (_, { couple, person }) => `${paths.reviewPartner(couple, person)}?said=diagnosis`,
})
export const endOneDiagnosis = action('diagnosis.record', endDiagnosisForm, stopDiagnosis, {
  then: (_, { couple, person }) => `${paths.reviewPartner(couple, person)}?said=ended`,
})
