import { useSignalEffect } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { callWords } from '../messages/call.ts'
import { announce } from '../ui/Announcer.tsx'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Sign } from '../ui/Sign.tsx'
import { Tile } from '../ui/Tile.tsx'
import { largeSeat } from './largeSeat.ts'
import { Picture } from './Picture.tsx'
import type { Call, CallSeat, People } from './types.ts'

interface CallPanelProps {
  call: Call
  /** The same that the call was made with: names stand here, never in LiveKit. */
  people: People
  /** Said while sound and picture are not there yet. */
  connecting?: string | undefined
}

/** Those we see and hear: who speaks is large, the others and ourselves small. */
export function CallPanel({ call, people, connecting = callWords.connecting }: CallPanelProps) {
  const large = useLarge(call)
  useNewsOfLoss(call)
  const seats = call.seats.value
  const inOrder = [...seats].sort((one, other) => rank(one, large) - rank(other, large))
  return (
    <section class="call" aria-label={callWords.title}>
      <CallNotice call={call} connecting={connecting} />
      <ul class="tiles">
        {inOrder.map((seat) => (
          <SeatTile key={seat.seat} seat={seat} people={people} big={seat.seat === large} />
        ))}
      </ul>
      {call.state.value === 'on' && (
        <p class="soft small" title={callWords.encryptedNote}>
          <Sign name="check" class="line-sign ok" /> {callWords.encrypted}
        </p>
      )}
    </section>
  )
}

function rank({ seat, self }: CallSeat, large: string | null): number {
  if (seat === large) return 0
  return self ? 2 : 1
}

interface SeatTileProps {
  seat: CallSeat
  people: People
  big: boolean
}

function SeatTile({ seat, people, big }: SeatTileProps) {
  const person = people.get(seat.seat)
  const name = person?.name ?? ''
  const line = [
    person?.organisation,
    (seat.connection === 'poor' || seat.connection === 'lost') && callWords.poor,
  ]
  return (
    <Tile
      name={seat.self ? (person?.several ? callWords.youAll : callWords.you)(name) : name}
      organisation={line.filter(Boolean).join(' · ')}
      several={person?.several}
      big={big}
      speaks={seat.speaking}
      muted={!seat.microphoneOn}
      cameraOff={seat.camera === null}
    >
      {seat.camera && <Picture track={seat.camera} mirror={seat.self} />}
    </Tile>
  )
}

function CallNotice({ call, connecting }: { call: Call; connecting: string }) {
  const state = call.state.value
  if (state === 'connecting') return <Notice tone="info">{connecting}</Notice>
  if (state === 'cannotEncrypt') return <Notice tone="part">{callWords.cannotEncrypt}</Notice>
  if (state === 'lost') return <Notice tone="part">{callWords.lost}</Notice>
  if (call.playbackBlocked.value)
    return (
      <Notice
        tone="part"
        action={<Button onClick={() => void call.startPlayback()}>{callWords.startPlayback}</Button>}
      >
        {callWords.blocked}
      </Notice>
    )
  return state === 'on' && call.seats.value.length === 1 ? (
    <Notice tone="info">{callWords.alone}</Notice>
  ) : null
}

function useLarge(call: Call): string | null {
  const before = useRef<string | null>(null)
  const large = largeSeat(call.seats.value, before.current)
  before.current = large
  useEffect(() => call.enlarge(large), [call, large])
  return large
}

/** Eyes see the notice come and go; ears are told once. */
function useNewsOfLoss(call: Call): void {
  const wasLost = useRef(false)
  useSignalEffect(() => {
    const state = call.state.value
    if (state === 'lost' && !wasLost.current) announce(callWords.lost)
    if (state === 'on' && wasLost.current) announce(callWords.isBack)
    if (state !== 'connecting') wasLost.current = state === 'lost'
  })
}
