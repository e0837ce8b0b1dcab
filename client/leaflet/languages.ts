import type { leafletWords } from '../messages/leaflet.ts'
import type { LeafletWords } from '../messages/leaflets/leafletWords.ts'

export type Language = keyof typeof leafletWords.languages

/** A file for each, fetched when it is chosen. Another language is a file and a line here. */
const files: Record<Language, () => Promise<LeafletWords>> = {
  sv: async () => (await import('../messages/leaflets/sv.ts')).leafletSv,
  easy: async () => (await import('../messages/leaflets/easy.ts')).leafletEasy,
  en: async () => (await import('../messages/leaflets/en.ts')).leafletEn,
  ar: async () => (await import('../messages/leaflets/ar.ts')).leafletAr,
  so: async () => (await import('../messages/leaflets/so.ts')).leafletSo,
  fi: async () => (await import('../messages/leaflets/fi.ts')).leafletFi,
  fa: async () => (await import('../messages/leaflets/fa.ts')).leafletFa,
}

export const wordsIn = (language: Language): Promise<LeafletWords> => files[language]()

/** Written by people who speak Swedish and English; the others nobody who translates for a living has read yet. */
export const isChecked = (language: Language): boolean =>
  language === 'sv' || language === 'easy' || language === 'en'

const day = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const
const hour = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const

/** "tisdag 24 november", in the language that is read; "tisdag 24 november kl. 14:00" where the hour is known. */
export const dayIn = (lang: string, date: string, time: string | null = null): string =>
  new Intl.DateTimeFormat(lang, time === null ? day : { ...day, ...hour }).format(
    new Date(`${date}T${time ?? '12:00'}:00Z`),
  )
