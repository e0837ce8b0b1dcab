import type { Ask } from '../../shared/own/asks.ts'
import { count } from './plural.ts'

/** A unit's own inpatients: what is asked of it first. */
export const ownWords = {
  title: 'Våra inneliggande',
  patients: (n: number) => count(n, 'patient på sjukhus', 'patienter på sjukhus'),
  none: 'Ingen av era patienter ligger på sjukhus',
  noneText: 'När en avdelning skriver in någon som är er står patienten här.',
  narrow: 'Visa',
  all: 'Alla',
  now: 'Brådskar',
  asks: {
    contact: 'Vårdkontakt saknas',
    reception: 'Ta emot',
    sip: 'Kalla till SIP',
    assistance: 'Biståndsbeslut',
    lane: 'Vår del',
    question: 'Frågor',
  } satisfies Record<Ask, string>,
  noMatch: 'Ingen just nu.',
  as: (unit: string, arena: string) => `${unit} · ${arena}`,
  open: 'Öppna',
  openFor: (name: string) => `Öppna ${name}`,
  withheld:
    'Ni har det som lagen ger er: namn, personnummer och beräknad dag. Mer får avdelningen berätta när det finns ett samtycke eller en annan grund.',
  admitted: (day: string) => `inskriven ${day}`,
  sip: (state: string) => `SIP: ${state}`,
  callBy: (day: string) => `kalla senast ${day}`,
  call: 'Kalla …',
  callFor: (name: string) => `Kalla till SIP för ${name}`,
  sipJudge: 'Bedöm …',
  sipChange: 'Ändra',
  sipJudgeFor: (name: string) => `Bedöm SIP för ${name}`,
  sipChangeFor: (name: string) => `Ändra SIP för ${name}`,
  asked: (by: string) => `frågar ${by}`,
  due: (due: string) => `senast ${due}`,
  answer: 'Svara …',
  answerFor: (text: string) => `Svara på: ${text}`,
  done: 'Inget kvar för oss just nu',
} as const
