interface ProgressProps {
  /** What happens: "Läser filen …". Never a spinner alone. */
  doing: string
  done?: number
  of?: number
}

export function Progress({ doing, done, of }: ProgressProps) {
  const isCounted = done !== undefined && of !== undefined
  return (
    <div class="progress" role="status">
      <span>{doing}</span>
      {isCounted ? <progress aria-label={doing} value={done} max={of} /> : <progress aria-label={doing} />}
    </div>
  )
}
