/** Pictures of what a button does. They stand beside words; alone only where there is no room, and then with a name. */
export type IconName = keyof typeof lines

const lines = {
  back: 'M10.5 3 4.5 8l6 5z',
  next: 'M5.5 3l6 5-6 5z',
  pause: 'M5 3.5v9M11 3.5v9',
  play: 'M5 3l8 5-8 5z',
  up: 'M3.5 10 8 5.5l4.5 4.5',
  down: 'M3.5 6 8 10.5 12.5 6',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  grip: 'M6 3.5h.01M10 3.5h.01M6 8h.01M10 8h.01M6 12.5h.01M10 12.5h.01',
  microphone: 'M8 1.8a2 2 0 0 0-2 2v4a2 2 0 1 0 4 0v-4a2 2 0 0 0-2-2zM3.5 7.8a4.5 4.5 0 0 0 9 0M8 12.3v2.2',
  muted:
    'M8 1.8a2 2 0 0 0-2 2v4a2 2 0 1 0 4 0v-4a2 2 0 0 0-2-2zM3.5 7.8a4.5 4.5 0 0 0 9 0M8 12.3v2.2M2 2l12 12',
  camera: 'M1.8 4.5h8.4v7H1.8zM10.2 7.2l4-2.2v6l-4-2.2z',
  cameraOff: 'M1.8 4.5h8.4v7H1.8zM10.2 7.2l4-2.2v6l-4-2.2zM2 2l12 12',
} as const
const bold: ReadonlySet<IconName> = new Set(['grip', 'pause'])
const solid: ReadonlySet<IconName> = new Set(['back', 'next', 'play'])

export function Icon({ name }: { name: IconName }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={lines[name]}
        fill={solid.has(name) ? 'currentColor' : 'none'}
        stroke="currentColor"
        stroke-width={bold.has(name) ? 2.4 : 1.7}
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  )
}
