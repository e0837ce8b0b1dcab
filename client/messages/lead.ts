/** What only the one who leads is told of the parties: who does not come and what is done instead, who is elsewhere, and whose time has not come. */
export const leadWords = {
  busy: (name: string, time: string) => `${name}: upptagen till ${time}`,
  colleague: (name: string, who: string | null) => `${name}: ${who ?? 'en kollega'} kommer`,
  readAnswers: (name: string) => `${name}: läs deras svar`,
  call: (name: string) => `${name}: ring`,
  notUndisturbed: (names: readonly string[]) => `Har inte sagt att de sitter ostört: ${names.join(', ')}`,

  passed: (name: string, time: string) => `${name} är utlovade ${time}, så de här tas först.`,
  early: (name: string, time: string) => `${name} är utlovade ${time} och alla är inte här.`,
  missing: (names: readonly string[]) => `Saknas: ${names.join(', ')}.`,
  postpone: 'Flytta blocket senare',
  title: (name: string) => `Ta ${name} redan nu?`,
  wait: (time: string) => `Vänta till ${time}`,
  take: 'Ta ändå',

  begin: 'Börja ändå',
  notHere: (name: string, time: string) => `${name} är utlovade ${time} och alla är inte här`,
  nobodyUndisturbed: 'har inte sagt att de sitter ostört',
  someDisturbed: (names: readonly string[]) => `${names.join(', ')} har inte sagt sig sitta ostört`,
} as const
