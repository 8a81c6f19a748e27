import { describe, expect, it } from 'vitest'
import { speaks } from '@/lib/i18n/locales'
import { wayBack } from '@/lib/way-back'

describe('the language spoken', () => {
  it.each([
    ['es', 'en-US', 'es'],
    [undefined, 'es-MX,es;q=0.9,en;q=0.8', 'es'],
    [undefined, 'fr-FR,en;q=0.5,es;q=0.7', 'es'],
    [undefined, 'fr', 'en'],
    [undefined, null, 'en'],
    ['xx', 'es;q=0', 'en'],
  ])('with cookie %s and header %s is %s', (cookie, header, expected) => {
    expect(speaks(cookie, header)).toBe(expected)
  })

  it.each([
    [undefined, 'en-US', '/invite/es-abc', 'es'],
    [undefined, 'en-US', '/invite/es-abc/join', 'es'],
    [undefined, 'es-MX', '/invite/en-abc', 'en'],
    ['en', 'en-US', '/invite/es-abc', 'en'],
    [undefined, 'en-US', '/invite/fr-abc', 'en'],
    [undefined, 'en-US', '/invite/abcdef', 'en'],
    [undefined, 'en-US', '/faq?from=/invite/es-abc', 'en'],
  ])('with cookie %s and header %s at %s is %s', (cookie, header, path, expected) => {
    expect(speaks(cookie, header, path)).toBe(expected)
  })
})

describe('the way back after a choice', () => {
  const from = (address: string, referer?: string) =>
    wayBack(new Request(address, { headers: { host: 'portal.test', ...(referer ? { referer } : {}) } }))

  it('is the page the person came from', () => {
    expect(from('https://portal.test/language?to=es', 'https://portal.test/faq?x=1')).toBe('/faq?x=1')
    expect(from('https://portal.test/language?to=es&back=/costs')).toBe('/costs')
  })

  it.each(['//evil.test', '/..//evil.test', '/\\evil.test', 'https://evil.test/', 'javascript:alert(1)'])(
    'is never %s',
    (back) => {
      expect(from(`https://portal.test/language?back=${encodeURIComponent(back)}`)).toBe('/')
    },
  )

  it('is the start page for a foreign or missing referrer', () => {
    expect(from('https://portal.test/theme?to=dark', 'https://evil.test/faq')).toBe('/')
    expect(from('https://portal.test/theme?to=dark')).toBe('/')
  })
})
