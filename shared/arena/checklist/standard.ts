import type { ChecklistOwner, ChecklistRow } from './rows.ts'

type More = Partial<Pick<ChecklistRow, 'blocking' | 'weekend' | 'forFew'>> & {
  when?: [sv: string, en: string]
}
type Row = [code: string, sv: string, en: string, more?: More]

const always = { blocking: 'always' } as const
const whenNeeded = { blocking: 'whenNeeded' } as const
const when = (sv: string, en: string) => ({ ...whenNeeded, when: [sv, en] as [string, string] })
const weekend = { weekend: true } as const

/**
 * What a team begins with and then makes its own. The region's part follows what Örebro county asks before anybody is called ready to go
 * home (ViSam): informed in words and on paper, medicines in hand, aids in the home, the next carers told.
 */
const table: Readonly<Record<ChecklistOwner, readonly Row[]>> = {
  ward: [
    [
      'medicine-list',
      'Läkemedelslista och läkemedelsberättelse klara',
      'Medicine list and report done',
      always,
    ],
    [
      'medicine-supply',
      'Läkemedel med hem, eller recept och uttag ordnat',
      'Medicines to take home, or collected',
      { ...always, ...weekend },
    ],
    [
      'dose',
      'Dospåsar ändrade eller stoppade, startdag bestämd',
      'Dose bags changed or stopped, first day set',
      when('vid dosdispensering', 'with dose dispensing'),
    ],
    [
      'home-orders',
      'Ordinationer till hemsjukvården: injektion, sår, kateter, dropp',
      'Orders for home nursing: injection, wound, catheter, drip',
      when('vid hemsjukvård', 'with home nursing'),
    ],
    // LUS 3:2.
    [
      'discharge-information',
      'Utskrivningsinformation skickas samma dag',
      'Discharge information sent the same day',
      always,
    ],
    // Patientlagen 3:2 b.
    [
      'patient-information',
      'Patienten har fått veta, muntligt och på papper, vad som hänt och vad som väntar',
      'The patient has been told, in words and on paper',
      always,
    ],
    [
      'transport',
      'Hemresa bokad: sjukresa, bår eller anhörig, med tid',
      'Journey home booked, with a time',
      always,
    ],
    ['keys', 'Nycklar eller kod: vem har dem, hur kommer man in', 'Keys or code: who has them', always],
    [
      'materials',
      'Material med för inkontinens, sår, stomi och näring, så det räcker över helgen',
      'Supplies for incontinence, wounds, stoma and nutrition, enough for the weekend',
      { ...when('om det behövs hemma', 'where needed at home'), ...weekend },
    ],
    [
      'oxygen-devices',
      'Syrgas, pumpar och annan medicinteknik finns i hemmet',
      'Oxygen, pumps and other devices are in the home',
      { ...when('vid medicinteknik hemma', 'with devices at home'), ...weekend },
    ],
    [
      'infection',
      'De som tar emot vet om smitta och resistenta bakterier',
      'Those who receive know of any contagion',
      { ...when('vid smitta', 'with contagion'), forFew: true },
    ],
    [
      'risks',
      'Bedömd risk för fall, trycksår och undernäring överförd',
      'Risks of falls, pressure sores and malnutrition passed on',
    ],
    [
      'care-limits',
      'Behandlingsbegränsning och palliativa ordinationer överlämnade',
      'Limits of care and palliative orders handed over',
      { ...when('vid palliativ vård', 'in palliative care'), forFew: true },
    ],
    [
      'follow-up',
      'Återbesök, prover, röntgen och remisser bokade',
      'Return visits, tests and referrals booked',
    ],
    [
      'clothes',
      'Kläder, glasögon, hörapparat, tandprotes och plånbok med',
      'Clothes, glasses, hearing aid, dentures and wallet',
    ],
    [
      'next-of-kin',
      'Närstående vet, om patienten vill det, och kan vara hemma',
      'Next of kin told, if she wants it, and can be at home',
    ],
    ['interpreter', 'Tolk eller stöd att kommunicera', 'Interpreter or help to communicate'],
    [
      'children-pets',
      'Barn, djur eller någon annan som patienten vårdar',
      'Children, pets or somebody she cares for',
    ],
    [
      'weekend-plan',
      'Helgen är avstämd med alla som ska komma',
      'The weekend is settled with all who are to come',
      { blocking: 'beforeFreeDays', ...weekend },
    ],
  ],
  primaryCare: [
    [
      'gp-handover',
      'Läkaransvaret övertaget, mottagandet bekräftat',
      'Medical responsibility taken over',
      always,
    ],
    // LUS 2:5.
    ['designated-contact', 'Fast vårdkontakt utsedd', 'Designated care contact named', always],
    [
      'escalation',
      'Om det blir sämre: vem ringer man, dag, kväll och helg',
      'If it gets worse: whom to call, day, evening and weekend',
      { ...always, ...weekend },
    ],
    // LUS 4:3: it has a last day of its own, and holds nobody in hospital.
    ['sip', 'SIP: behov, samtycke, kallelse och tid', 'Coordinated plan: need, consent, call and time'],
    [
      'home-72h',
      'Hembesök eller samtal inom tre dygn planerat',
      'Visit or call within three days planned',
      weekend,
    ],
  ],
  needsAssessor: [
    [
      'support-application',
      'Ansökan gjord, samtal med patienten klart',
      'Application made, patient spoken with',
      when('vid nytt stöd', 'with new support'),
    ],
    [
      'support-decision',
      'Beslut fattat, eller insats utan behovsprövning',
      'Decision made, or service without a needs test',
      when('vid nytt stöd', 'with new support'),
    ],
    [
      'short-term',
      'Plats på korttids eller särskilt boende klar, tid för inflyttning',
      'Place in short-term or residential care, time to move in',
      when('om patienten inte ska hem', 'where she does not go home'),
    ],
  ],
  municipalNurse: [
    [
      'medicine-responsibility',
      'Klart vem som ansvarar för läkemedlen: själv, hemsjukvård eller delegering',
      'Settled who is responsible for the medicines',
      always,
    ],
    [
      'home-nursing-start',
      'Inskriven i hemsjukvården, första besöket bestämt',
      'Enrolled in home nursing, first visit set',
      { ...when('vid hemsjukvård', 'with home nursing'), ...weekend },
    ],
  ],
  homeCarePlanner: [
    [
      'home-care-start',
      'Hemtjänsten startar, utföraren har bekräftat första besöket',
      'Home care begins, first visit confirmed by the provider',
      { ...when('vid hemtjänst', 'with home care'), ...weekend },
    ],
    [
      'double-staffing',
      'Dubbelbemanning, natt eller tillsyn ordnat',
      'Two carers, nights or supervision arranged',
      whenNeeded,
    ],
    [
      'alarm',
      'Trygghetslarm uppkopplat och provat, finns hemma',
      'Safety alarm connected, tried and at home',
      { ...whenNeeded, ...weekend },
    ],
    ['food', 'Mat hemma de första dagarna, matdistribution, kost', 'Food at home, meals, diet', weekend],
  ],
  municipalTherapist: [['home-adaptation', 'Bostadsanpassning och trösklar', 'Home adapted, thresholds']],
  rehab: [
    [
      'aids',
      'Hjälpmedel utskrivna, levererade och monterade: säng, lyft, rollator',
      'Aids prescribed, delivered and mounted: bed, hoist, walker',
      { ...whenNeeded, ...weekend },
    ],
    ['rehab-plan', 'Rehabplan, och vem som ansvarar', 'Rehabilitation plan, and whose it is'],
    [
      'transfer-training',
      'Personalen hemma kan förflyttningen',
      'Staff at home know how to move her',
      whenNeeded,
    ],
  ],
}

export const standardRows: readonly { readonly code: string; readonly row: ChecklistRow }[] = Object.entries(
  table,
).flatMap(([owner, rows]) =>
  rows.map(([code, sv, en, { when: needed, ...more } = {}]) => ({
    code,
    row: {
      label: { sv, en },
      when: needed ? { sv: needed[0], en: needed[1] } : null,
      // The table's own keys.
      owner: owner as ChecklistOwner,
      blocking: 'never',
      weekend: false,
      forFew: false,
      ...more,
    },
  })),
)
