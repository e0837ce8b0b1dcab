import type { LaneMark } from '../../shared/case/facets/lanes.ts'
import type { Tone } from '../ui/Mark.tsx'
import type { SignName } from '../ui/Sign.tsx'

interface Look {
  readonly tone: Tone
  readonly sign: SignName
}

/** The colour and sign of a part; the word says the rest. */
export const laneLook: Readonly<Record<LaneMark, Look>> = {
  ready: { tone: 'ok', sign: 'check' },
  partly: { tone: 'part', sign: 'half' },
  blocked: { tone: 'bad', sign: 'hinder' },
  notApplicable: { tone: 'ok', sign: 'dash' },
}
