import { expect, test } from 'vitest'
import { readOwnMail } from '@/lib/forms/own-mail'

const multipart = 'multipart/form-data; boundary=x'
const danger = '--x\r\nContent-Disposition: form-data; name="danger"\r\n\r\nyes\r\n'
const said = (body: string, type = 'application/x-www-form-urlencoded') =>
  readOwnMail(
    new Request('https://alongside.example/', { method: 'POST', body, headers: { 'content-type': type } }),
  )

test('says its language, and that there is danger only where that was ticked', async () => {
  expect(await said('in=es&danger=yes')).toEqual({ locale: 'es', endangered: true })
  expect(await said(`${danger}--x--\r\n`, multipart)).toEqual({ locale: 'en', endangered: true })
  expect(await said('in=es')).toEqual({ locale: 'es', endangered: false })
})

test.each([
  ['torn', danger, multipart],
  ['of another kind', '{"danger":"yes"}', 'application/json'],
  ['with another answer', 'danger=on', undefined],
])('what arrives %s is not taken for an empty box', async (_, body, type) => {
  expect(await said(body, type)).toBeNull()
})
