/** The day's patients on paper, a page for each block, for when neither sound nor net is there. */
export const phoneListWords = {
  title: 'Telefonlista',
  print: 'Skriv ut telefonlista',
  hint: 'Ett blad för varje kommun och hälsocentral. På bladet står bara det som alla som läser det får ta del av.',
  none: 'Ingen patient väntar på sin tur.',
  block: (payer: string, centre: string | null) => `${payer} · ${centre ?? 'hälsocentral saknas'}`,
  day: (ward: string, day: string, time: string) => `${ward}, ${day} ${time}`,
  call: 'Ring upp',
  callWard: (ward: string, phone: string) => `De som ringer in når ${ward} på ${phone}.`,
  around: (time: string) => `ca ${time}`,
  also: 'Ring också',
  limited: 'Samtycke eller menprövning saknas. Säg inte mer än det som står här.',
  notes: 'Antecknat',
} as const
