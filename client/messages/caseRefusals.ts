import type { CaseRefusalCode } from '../../shared/core/refusal.ts'
import { alsoRefused } from './refused.ts'

/** The "no" of what is kept of a case, to whoever keeps it. */
export const caseRefusals = {
  noPhysician: () =>
    'Skriv vilken läkare som har bestämt det. Bara en läkare avgör om patienten är utskrivningsklar.',
  readyStands: () =>
    'Underrättelsen är redan skickad, och beslutet står. Ta tillbaka det först, om läkaren har bestämt något nytt.',
  notReady: () => 'Patienten är inte utskrivningsklar. Skriv det först.',
  beforeAdmission: () => 'Det är före inskrivningen. Se över dag och klockslag.',
  beforeWithdrawal: () => 'Det är innan det förra beslutet togs tillbaka. Se över dag och klockslag.',
  beforeDecision: () => 'Det är före läkarens beslut. Se över dag och klockslag.',
  noticeStands: () => 'Det står redan när den skickades. Blev det fel, så rätta tiden där den står.',
  inFuture: () => 'Den tiden har inte varit än. Se över dag och klockslag.',
  noContact: () =>
    'Ingen fast vårdkontakt är namngiven än. Skriv vem det är först, eller välj att någon annan har kallat.',
  sipStep: () =>
    'Det steget kan inte tas nu. Först bedöms behovet, sedan tillfrågas patienten, och efter kallelsen bokas tiden. Följs upp gör den som är genomförd.',
  alreadyListed: () => 'Patienten står redan i listan.',
  earlierStayOpen: () =>
    'Patienten är inskriven på nytt, men den förra vårdtiden är inte avslutad. Läs in listan igen och svara på hur den slutade.',
  itemsOpen: () => 'Något ska vara klart före hemgång. Skriv varför.',
  trackStands: () => 'Spåret kan inte bytas så.',
  merged: () => 'Raden är sammanslagen med en annan. Fortsätt hos den.',
  notSame: () => 'De går inte att slå ihop.',
} satisfies Record<CaseRefusalCode, () => string>

alsoRefused(caseRefusals)
