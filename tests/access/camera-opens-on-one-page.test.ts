import { expect, test } from 'vitest'
import { securityHeaders } from '@/lib/edge/security-headers'

const policyOn = (path?: string) => securityHeaders('a nonce', path)['Permissions-Policy'] ?? ''

test('camera and microphone open on the page that tries them, for us alone, and nowhere else', () => {
  expect(policyOn('/tech-check')).toContain('camera=(self), microphone=(self)')
  for (const path of ['/', '/apply', '/tech-check/sample', '/tech-check/', undefined]) {
    expect(policyOn(path)).toContain('camera=(), microphone=()')
  }
})
