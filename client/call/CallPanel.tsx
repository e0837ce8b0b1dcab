import { useSignalEffect } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { CallWords } from '../messages/call.ts'
import { announce } from '../ui/Announcer.tsx'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Tile } from '../ui/Tile.tsx'
import { largeSeat } from './largeSeat.ts'
import { Picture } from './Picture.tsx'
import type { Call, CallSeat, People } from './types.ts'

interface CallPanelProps {
  call: Call
  /** The same that the call was made with: names stand here, never in LiveKit. */
  people: People
  words: CallWords
}

/** Those we see and hear: who speaks is large, the others and ourselves small. */
export function CallPanel({ call, people, words }: CallPanelProps) {
  const large = useLarge(call)
  useNewsOfLoss(call, words)
  const seats = call.seats.value
  const inOrder = [...seats].sort((one, other) => rank(one, large) - rank(other, large))
  return (
    <section class="call" aria-label={words.title}>
      <CallNotice call={call} words={words} />
      <ul class="tiles">
        {inOrder.map((seat) => (
          <SeatTile key={seat.seat} seat={seat} people={people} words={words} big={seat.seat === large} />
        ))}
      </ul>
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
  words: CallWords
  big: boolean
}

function SeatTile({ seat, people, words, big }: SeatTileProps) {
  const person = people.get(seat.seat)
  const name = person?.name ?? ''
  // A room full of people is named after its organisation already.
  const line = [
    person?.people === undefined ? person?.organisation : words.inRoom(person.people),
    (seat.connection === 'poor' || seat.connection === 'lost') && words.poor,
  ]
  return (
    <Tile
      name={seat.self ? words.you(name) : name}
      organisation={line.filter(Boolean).join(' · ')}
      big={big}
      speaks={seat.speaking}
      muted={!seat.microphoneOn}
      cameraOff={seat.camera === null}
    >
      {seat.camera && <Picture track={seat.camera} mirror={seat.self} />}
    </Tile>
  )
}

function CallNotice({ call, words }: { call: Call; words: CallWords }) {
  const state = call.state.value
  if (state === 'connecting') return <Notice tone="info">{words.connecting}</Notice>
  if (state === 'lost') return <Notice tone="part">{words.lost}</Notice>
  if (call.playbackBlocked.value)
    return (
      <Notice
        tone="part"
        action={<Button onClick={() => void call.startPlayback()}>{words.startPlayback}</Button>}
      >
        {words.blocked}
      </Notice>
    )
  return state === 'on' && call.seats.value.length === 1 ? <Notice tone="info">{words.alone}</Notice> : null
}

function useLarge(call: Call): string | null {
  const before = useRef<string | null>(null)
  const large = largeSeat(call.seats.value, before.current)
  before.current = large
  useEffect(() => call.enlarge(large), [call, large])
  return large
}

/** Eyes see the notice come and go; ears are told once. */
function useNewsOfLoss(call: Call, words: CallWords): void {
  const wasLost = useRef(false)
  useSignalEffect(() => {
    const state = call.state.value
    if (state === 'lost' && !wasLost.current) announce(words.lost)
    if (state === 'on' && wasLost.current) announce(words.isBack)
    if (state !== 'connecting') wasLost.current = state === 'lost'
  })
}
