import type { LaneMark } from '../../../shared/case/facets/lanes.ts'
import type { Tone } from '../../ui/Mark.tsx'

export const laneTone = { ready: 'ok', partly: 'part', blocked: 'bad' } as const satisfies Record<
  LaneMark,
  Tone
>
