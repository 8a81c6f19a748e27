import { isIP } from 'node:net'

/**
 * The network address a request came from. Whoever connects to us is known by the socket; `X-Forwarded-For` is a list
 * anybody can begin, and only the entries our own proxies have added to its end are true. `trustedProxies` says how
 * many of them stand in front: with none the header is not read at all. Empty when nothing is known.
 */
export function peerAddress(
  socket: string | undefined,
  forwarded: string | string[] | undefined,
  trustedProxies: number,
): string {
  const claimed = [forwarded ?? []].flat().join(',').split(',').map(bare).filter(Boolean)
  const hops = [...claimed, bare(socket ?? '')]
  const from = hops[Math.max(0, hops.length - 1 - trustedProxies)] ?? ''
  // A proxy that was misled writes no address: then the proxy itself is who asks.
  return isIP(from) ? from : bare(socket ?? '')
}

/** Without a port, brackets, an interface, or the prefix with which IPv6 sockets name IPv4 addresses. */
function bare(written: string): string {
  const address = written
    .trim()
    .replace(/^\[([^\]]*)\](:\d+)?$/, '$1')
    .replace(/%.*$/, '')
    .replace(/^::ffff:(?=\d+\.)/i, '')
  return /^[\d.]+:\d+$/.test(address) ? address.replace(/:\d+$/, '') : address
}

/** What counts as one caller: an IPv4 address, or the first 64 bits of an IPv6 address, which one household owns. */
export function networkOf(address: string): string {
  if (isIP(address) !== 6) return address
  const [head = '', tail] = address.toLowerCase().split('::')
  const first = head.split(':').filter(Boolean)
  const last = (tail ?? '').split(':').filter(Boolean)
  // An address that ends in dots and decimals writes its last two groups as one.
  const written = first.length + last.length + (address.includes('.') ? 1 : 0)
  const zeros = tail === undefined ? [] : new Array(8 - written).fill('0')
  const groups = [...first, ...zeros, ...last].slice(0, 4)
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`
}
