import { expect, test } from 'vitest'
import { networkOf, peerAddress } from '@/lib/edge/peer-address'

const socket = '203.0.113.9'

test.each([
  ['nothing in front: the socket, whatever is claimed', '6.6.6.6, 7.7.7.7', 0, socket],
  [
    'one in front: what it has added, not what was claimed before',
    '6.6.6.6, 198.51.100.4',
    1,
    '198.51.100.4',
  ],
  ['two in front: what the outer one has added', '6.6.6.6, 198.51.100.4, 10.0.0.1', 2, '198.51.100.4'],
  ['one in front that was gone around', undefined, 1, socket],
  ['two in front, one of them gone around', '198.51.100.4', 2, '198.51.100.4'],
  ['no address at all', 'unknown', 1, socket],
  ['an address with a port', '198.51.100.4:4711', 1, '198.51.100.4'],
  ['an IPv6 address with a port', '[2001:db8::4]:4711', 1, '2001:db8::4'],
])('%s', (_, forwarded, proxies, address) => {
  expect(peerAddress(socket, forwarded, proxies)).toBe(address)
})

test('headers that were sent twice are one list, and a socket may be unknown', () => {
  expect(peerAddress(socket, ['6.6.6.6', '198.51.100.4'], 1)).toBe('198.51.100.4')
  expect(peerAddress('::ffff:127.0.0.1', undefined, 0)).toBe('127.0.0.1')
  expect(peerAddress(undefined, '6.6.6.6', 0)).toBe('')
})

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:DB8:1:2::1', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['1::', '1:0:0:0::/64'],
  ['64:ff9b::192.0.2.33', '64:ff9b:0:0::/64'],
  ['', ''],
])('%s counts as %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})
