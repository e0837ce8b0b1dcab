import { unbroken } from './names.ts'

/** Who when: the order of the day. */
export const agendaWords = {
  title: (ward: string, day: string) => `Dagordning, ${unbroken(ward)}, ${day}`,
  block: (payer: string, centre: string | null) => `${payer} · ${centre ?? 'hälsocentral saknas'}`,
  span: (patients: string, from: string, to: string) => `${patients} · ${from}–${to}`,
  hint: 'Dra i handtaget, eller använd pilarna. Avdelningen ser ändringen genast, de andra när deras tid ändras.',
  orderOf: (block: string) => `Patienter i ordning, ${block}`,
  blockUp: (block: string) => `Flytta upp hela blocket ${block}`,
  blockDown: (block: string) => `Flytta ned hela blocket ${block}`,
  blockMoved: (block: string, place: number) => `${block} är nu block ${place}`,
  missing: (unit: string) => `${unit} saknas`,
  planned: 'planerad',
  now: 'nu',
  done: 'genomgången',
  skipped: 'hoppad över',
  allReady: 'alla klara',
  noBasis: 'grund saknas',
} as const
