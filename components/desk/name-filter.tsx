import { buttonClass } from '@/components/ui/button'

/** Finds a couple by name or reference: an ordinary question to the server, so its answer is an address. */
export function NameFilter({ view, name }: { view: string; name: string }) {
  return (
    <search>
      <form method="get" className="flex flex-wrap items-end gap-2">
        <input type="hidden" name="view" value={view} />
        <div>
          <label htmlFor="desk-filter" className="block text-small text-ink-2">
            Name or reference
          </label>
          <input
            id="desk-filter"
            name="name"
            defaultValue={name}
            autoComplete="off"
            className="min-h-(--control) w-52 rounded-control border-[1.5px] border-line bg-surface px-3 py-1"
          />
        </div>
        <button type="submit" className={buttonClass('quiet')}>
          Find
        </button>
      </form>
    </search>
  )
}
