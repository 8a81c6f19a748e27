import type { Words, Written } from '@/lib/domain/contact/choose-way'
import { type Notice, notices } from '@/lib/domain/contact/notices'
import type { Locale } from '@/lib/domain/refusals'
import { composeNotice } from '@/lib/gateways/mail/compose-notice'
import { linkTo } from '@/lib/gateways/mail/link-to'
import { paths } from '@/lib/paths'

export type Letter = { notice: Notice; subject: string; text: string }

/** Everything we would ever write on one channel, made by what sends it. In plain words there is only one message. */
export type ExactWords = { ordinary: Letter[]; plain: Letter }

export function exactWords(channel: Written, locale: Locale): ExactWords {
  const letter = (notice: Notice, words: Words): Letter => ({
    notice,
    ...composeNotice(notice, { channel, words, locale, link: linkTo(paths.home) }),
  })
  return { ordinary: notices.map((notice) => letter(notice, 'ordinary')), plain: letter(notices[0], 'plain') }
}
