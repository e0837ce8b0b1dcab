const steps = 20

/** How loud: `level` is 0 to 1. Ears get the same from a real meter. */
export function Meter({ level, label }: { level: number; label: string }) {
  const share = Math.min(1, Math.max(0, level))
  const lit = Math.round(share * steps)
  return (
    <div>
      <meter class="unseen" aria-label={label} min={0} max={1} value={share} />
      <div class="meter" aria-hidden="true">
        {Array.from({ length: steps }, (_, step) => (
          <span key={`step-${step}`} class={step < lit ? 'on' : ''} />
        ))}
      </div>
    </div>
  )
}
