import { createTransport } from 'nodemailer'

export type Mail = { to: string; subject: string; text: string }

/** Hands one mail to the world. Rejects when the world did not take it, so that the job is tried again. */
export type Mailer = (mail: Mail) => Promise<void>

/** Keeps the mail where it is: in the outbox table, to be read at /dev/outbox. */
export const keepInOutbox: Mailer = async () => {}

/** @param url such as smtps://user:password@mail.example.org */
export function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport(url)
  return async (mail) => {
    await transport.sendMail({ from, ...mail })
  }
}
