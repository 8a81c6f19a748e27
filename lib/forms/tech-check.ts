import { z } from 'zod'
import { techAnswers } from '@/lib/domain/intake/tech-check'

const answer = z.enum(techAnswers, { error: 'choose' })

/** What somebody found out about their equipment, by looking or by the buttons that try it. */
export const techCheckForm = z.strictObject({
  camera: answer,
  microphone: answer,
  connection: answer,
  printer: answer,
})
