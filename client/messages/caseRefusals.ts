import type { CaseRefusalCode } from '../../shared/core/refusal.ts'
import { alsoRefused } from './refused.ts'

/** The "no" of what is kept of a case, to whoever keeps it. */
export const caseRefusals = {
  noPhysician: () =>
    'Skriv vilken läkare som har bestämt det. Bara en läkare avgör om patienten är utskrivningsklar.',
  readyStands: () =>
    'Underrättelsen är redan skickad, och beslutet står. Ta tillbaka det först, om läkaren har bestämt något nytt.',
  notReady: () => 'Patienten är inte utskrivningsklar. Skriv det först.',
  beforeDecision: () => 'Det är före läkarens beslut. Se över dag och klockslag.',
  beforeWithdrawal: () => 'Det är före det förra beslutet togs tillbaka. Se över dag och klockslag.',
  noticeStands: () => 'Det står redan när den skickades. Blev det fel, så rätta tiden där den står.',
  inFuture: () => 'Den tiden har inte varit än. Se över dag och klockslag.',
  noContact: () =>
    'Ingen fast vårdkontakt är namngiven än. Skriv vem det är först, eller välj att någon annan har kallat.',
  sipStep: () =>
    'Det steget kan inte tas nu. Först bedöms behovet, sedan tillfrågas patienten, och efter kallelsen bokas tiden.',
  merged: () => 'Raden är sammanslagen med en annan. Fortsätt hos den.',
  notSame: () => 'De går inte att slå ihop.',
} satisfies Record<CaseRefusalCode, () => string>

alsoRefused(caseRefusals)
