import type { Track } from './tracks.ts'

const everyone = ['ward', 'primaryCare', 'needsAssessor', 'municipalNurse'] as const

/**
 * As in Norrbotten (blue, green, yellow, red), and as Halland has them: yellow is followed by a SIP at home, and red is never made less.
 */
export const standardTracks: Readonly<Record<string, Track>> = {
  blue: {
    label: { sv: 'Blått spår', en: 'Blue track' },
    ...{ tone: 'info', sign: 'info', sip: 'none' },
    requires: ['home-care-start'],
    to: ['green', 'yellow', 'red'],
    setBy: [...everyone],
  },
  green: {
    label: { sv: 'Grönt spår', en: 'Green track' },
    ...{ tone: 'ok', sign: 'check', sip: 'none' },
    requires: [],
    to: ['blue', 'yellow', 'red'],
    setBy: [...everyone],
  },
  yellow: {
    label: { sv: 'Gult spår', en: 'Yellow track' },
    ...{ tone: 'part', sign: 'half', sip: 'afterwards' },
    requires: ['sip', 'home-72h'],
    to: ['green', 'red'],
    setBy: [...everyone],
  },
  red: {
    label: { sv: 'Rött spår', en: 'Red track' },
    ...{ tone: 'bad', sign: 'hinder', sip: 'before' },
    requires: ['sip', 'transfer-training', 'support-decision', 'home-72h'],
    to: [],
    setBy: [...everyone],
  },
}
