import type { ShownPicture } from '@/components/benefits/card-picture'

/**
 * Drawn inside a picture of our own size: it keeps its place while it comes, and is never resized on the way. `turns`:
 * quarters, clockwise.
 */
export function TurnedPicture({
  href,
  width,
  height,
  alt,
  turns,
  className,
}: ShownPicture & { turns: number; className: string }) {
  const [across, down] = turns % 2 === 0 ? [width, height] : [height, width]
  const moved = [`0 0`, `${height} 0`, `${width} ${height}`, `0 ${width}`][turns] ?? '0 0'
  return (
    <svg viewBox={`0 0 ${across} ${down}`} role="img" aria-label={alt} className={className}>
      <image
        href={href}
        width={width}
        height={height}
        transform={`translate(${moved}) rotate(${turns * 90})`}
      />
    </svg>
  )
}
