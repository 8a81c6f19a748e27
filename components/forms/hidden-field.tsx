/** A fact the form carries along, such as which couple it is about. Never trusted: the use case checks it. */
export function HiddenField({ name, value }: { name: string; value: string }) {
  return <input type="hidden" name={name} value={value} />
}
