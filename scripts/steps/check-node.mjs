// Imported before everything else: a Node too old for the rest of these files still understands this one.
const [major, minor] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Alongside needs Node 20.19 or newer, and this is Node ${process.versions.node}.`)
  process.exit(1)
}
