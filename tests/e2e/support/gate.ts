import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/**
 * A way to the database that can be shut: what goes through it breaks off, and nobody is let in, as while the database
 * is away.
 */
export async function gateTo(url: string) {
  const behind = new URL(url)
  const open = new Set<Socket>()
  const gate = createServer((from) => {
    const to = connect(Number(behind.port || 5432), behind.hostname)
    from.pipe(to).pipe(from)
    for (const [side, other] of [
      [from, to],
      [to, from],
    ] as const) {
      open.add(side)
      side.on('error', () => {})
      side.on('close', () => {
        open.delete(side)
        other.destroy()
      })
    }
  })
  const listen = (port: number) => new Promise<void>((done) => gate.listen(port, '127.0.0.1', done))
  const shut = () =>
    new Promise<void>((done) => {
      gate.close(() => done())
      for (const socket of open) socket.destroy()
    })
  await listen(0)
  const { port } = gate.address() as AddressInfo
  const through = new URL(url)
  through.hostname = '127.0.0.1'
  through.port = String(port)
  return { url: through.href, shut, reopen: () => listen(port) }
}
