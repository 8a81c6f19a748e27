import { z } from 'zod'

/** Which call, to a partner of which couple. */
export const finishCallForm = z.strictObject({ couple: z.uuid(), call: z.uuid() })
