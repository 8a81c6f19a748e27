import { createTransport } from 'nodemailer'

export type Mail = { to: string; subject: string; text: string }

/** Hands one mail to the world. Rejects when the world did not take it, so that the job is tried again. */
export type Mailer = (mail: Mail) => Promise<void>

/** Keeps the mail where it is: in the outbox table, to be read at /dev/outbox. */
export const keepInOutbox: Mailer = async () => {}

/** @param url such as smtps://user:password@mail.example.org */
export function smtpMailer(url: string, from: string): Mailer {
  // Well within the time a transaction may take: a mail that went out must also be written down as sent.
  const transport = createTransport({
    url,
    connectionTimeout: 8000,
    greetingTimeout: 8000,
    socketTimeout: 8000,
  })
  return async (mail) => {
    await transport.sendMail({ from, ...mail })
  }
}
