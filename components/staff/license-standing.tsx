import { Tag } from '@/components/ui/tag'

/** Says when a license needs somebody's attention; says nothing while all is well. */
export function LicenseStanding({ standing }: { standing: 'valid' | 'ends-soon' | 'expired' }) {
  if (standing === 'expired') return <Tag tone="danger">Expired</Tag>
  if (standing === 'ends-soon') return <Tag tone="todo">Renew soon</Tag>
  return null
}
