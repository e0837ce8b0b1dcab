import type { ComponentChildren } from 'preact'
import { words } from '../messages/words.ts'
import { Icon } from './Icon.tsx'

/** Where there are more faces than room one scrolls here, also with keys: WCAG 2.1.1. */
const reachable = { tabIndex: 0 }

/** Everyone in the room. */
export function Tiles({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <ul class="tiles" aria-label={label} {...reachable}>
      {children}
    </ul>
  )
}

interface TileProps {
  name: string
  organisation: string
  /** Several before one camera: `organisation` is their names. */
  several?: boolean | undefined
  /** The video element, once there is a picture. */
  children?: ComponentChildren
  big?: boolean
  speaks?: boolean
  muted?: boolean
  /** They are here, and chose to send no picture. */
  cameraOff?: boolean
}

/** One person (or one room of people). Name and organisation come from us, never from the video server. */
export function Tile({ name, organisation, several, children, big, speaks, muted, cameraOff }: TileProps) {
  return (
    <li class={`tile${big ? ' big' : ''}${speaks ? ' speaks' : ''}${cameraOff ? ' off' : ''}`}>
      {children ?? <Figure />}
      <TileState speaks={speaks} muted={muted} cameraOff={cameraOff} />
      <div class="tile-name">
        <b>{name}</b>
        <span class={several ? 'several' : undefined}>{organisation}</span>
      </div>
    </li>
  )
}

function TileState({
  speaks,
  muted,
  cameraOff,
}: { [Key in 'speaks' | 'muted' | 'cameraOff']: boolean | undefined }) {
  if (!speaks && !muted && !cameraOff) return null
  return (
    <span class="tile-state">
      {speaks && words.ui.tile.speaks}
      {cameraOff && words.ui.tile.cameraOff}
      {muted && (
        <span title={words.ui.tile.muted}>
          <Icon name="muted" />
          <span class="unseen">{words.ui.tile.muted}</span>
        </span>
      )}
    </span>
  )
}

function Figure() {
  return (
    <svg class="tile-figure" viewBox="0 0 100 70" aria-hidden="true">
      <circle cx="50" cy="30" r="17" />
      <path d="M16 70c0-22 16-27 34-27s34 5 34 27z" />
    </svg>
  )
}
