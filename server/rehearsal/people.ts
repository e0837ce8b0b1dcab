import type { Role } from '../../shared/arena/events.ts'

/** Who one can be in the rehearsal, with one click: everybody is invented. */
export type Person = { id: string; name: string; unit: string; role: Role; hint: string; phone: string }

const table: readonly [id: string, name: string, unit: string, role: Role, hint: string][] = [
  ['anna-lind', 'Anna Lind', 'avd-5', 'huddleLead', 'Samordnare. Leder mötet på Avdelning 5.'],
  [
    'mikael-berglund',
    'Mikael Berglund',
    'avd-5',
    'wardNurse',
    'Sjuksköterska. Tar över om Annas uppkoppling dör.',
  ],
  [
    'fatima-haddad',
    'Fatima Haddad',
    'avd-5',
    'treatingPhysician',
    'Läkare. Hör alla patienter på sin avdelning.',
  ],
  ['elisabet-krona', 'Elisabet Krona', 'avd-5', 'manager', 'Avdelningschef. Läser mötesanteckningarna.'],
  [
    'ingrid-palm',
    'Ingrid Palm',
    'avd-5',
    'logReviewer',
    'Granskar loggen. Ser vem som såg och hörde, och inget annat.',
  ],
  ['eva-noren', 'Eva Norén', 'avd-2', 'huddleLead', 'Leder mötet på Avdelning 2, samtidigt med Annas.'],
  ['sofia-winge', 'Sofia Winge', 'avd-2', 'wardNurse', 'Sjuksköterska. Ersätter Eva.'],
  ['henrik-dahlin', 'Henrik Dahlin', 'psykiatrin', 'otherRegionUnit', 'Är med för en enda patient.'],
  [
    'maria-ek',
    'Maria Ek',
    'bla-kusten',
    'careCoordinatorPrimary',
    'Vårdkoordinator. Många patienter i första blocket.',
  ],
  [
    'birgitta-holm',
    'Birgitta Holm',
    'hogsby-hc',
    'careCoordinatorPrimary',
    'Har patienter på båda avdelningarna.',
  ],
  [
    'annika-rosen',
    'Annika Rosén',
    'blomstermala',
    'careCoordinatorPrimary',
    'Väntar på sin tur i sista blocket.',
  ],
  [
    'jonas-falk',
    'Jonas Falk',
    'samrehab',
    'rehabTherapist',
    'Arbetsterapeut. Har en åtgärd kvar sedan sist.',
  ],
  [
    'petra-lager',
    'Petra Lager',
    'fyren',
    'careCoordinatorPrimary',
    'Privat hälsocentral. Patienter på Avdelning 2.',
  ],
  [
    'karin-sand',
    'Karin Sand',
    'oskarshamn-bistand',
    'needsAssessor',
    'Biståndshandläggare. Med från första patienten.',
  ],
  [
    'lena-strom',
    'Lena Ström',
    'oskarshamn-hemsjukvard',
    'municipalNurse',
    'Kommunsjuksköterska. Hör bara sina egna patienter.',
  ],
  [
    'ali-rahimi',
    'Ali Rahimi',
    'oskarshamn-hemtjanst',
    'homeCarePlanner',
    'Planerar hemtjänsten. Ofta i telefonen.',
  ],
  [
    'nina-vall',
    'Nina Vall',
    'oskarshamn-rehab',
    'municipalTherapist',
    'Arbetsterapeut. Läggs till med en knapp när hon behövs.',
  ],
  [
    'ulla-granath',
    'Ulla Granath',
    'hogsby-bistand',
    'needsAssessor',
    'Biståndshandläggare. Väntar tills Högsbys block börjar.',
  ],
  [
    'per-aberg',
    'Per Åberg',
    'hogsby-hemtjanst',
    'homeCarePlanner',
    'Planerar hemtjänsten. Ett datum har ändrats för honom.',
  ],
  ['magnus-lilja', 'Magnus Lilja', 'hogsby-hemsjukvard', 'municipalNurse', 'Kommunsjuksköterska i Högsby.'],
  [
    'sara-ljung',
    'Sara Ljung',
    'monsteras-bistand',
    'needsAssessor',
    'Biståndshandläggare. En av hennes patienter saknar grund för att dela.',
  ],
  [
    'tomas-hedin',
    'Tomas Hedin',
    'monsteras-hemsjukvard',
    'municipalNurse',
    'Kommunsjuksköterska i Mönsterås.',
  ],
  [
    'camilla-frost',
    'Camilla Frost',
    'monsteras-hemtjanst',
    'homeCarePlanner',
    'Missade mötet sist. Ser sina åtgärder ändå.',
  ],
  [
    'gunilla-sjo',
    'Gunilla Sjö',
    'oskarshamn-bistand',
    'manager',
    'Enhetschef. Beslutar det som Karin inte kan avgöra själv.',
  ],
]

/** From 06 50 on: of the numbers that PTS keeps for books and films (see `organisations.ts`). */
export const people: readonly Person[] = table.map(([id, name, unit, role, hint], nth) => ({
  id,
  name,
  unit,
  role,
  hint,
  phone: `070-174 06 ${50 + nth}`,
}))

/** Who leads where, and who takes over. */
export const leads: Readonly<Record<string, { lead: string; deputy: string }>> = {
  'avd-5': { lead: 'anna-lind', deputy: 'mikael-berglund' },
  'avd-2': { lead: 'eva-noren', deputy: 'sofia-winge' },
}
