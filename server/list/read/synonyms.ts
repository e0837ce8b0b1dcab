import type { Column } from '../../../shared/list/row.ts'

/**
 * Headings as wards write them. Read from the top, the first that fits decides: "Utskrivningsklar sedan" before
 * "Utskrivning", "Prel. utskrivning" is a date and "Prel/säkert" is not. What fits nowhere is asked and remembered;
 * "Datum" and "Beräknad utskrivningsklar" fit nowhere on purpose, since they can mean two things.
 */
const rules: readonly (readonly [RegExp, Column])[] = [
  [/^(?:skydd|sekretess)/, 'protected'],
  [/efternamn.*(?:för|till).*namn|(?:för|till).*namn.*efternamn/, 'name'],
  [/^(?:efternamn|enamn|släktnamn)/, 'family'],
  [/^(?:förnamn|fnamn|tilltalsnamn)/, 'given'],
  [
    /^(?:patientens |pat |vårdtagarens )?namn(?:$| )|^patient(?:en|namn)?(?:$| )|^pat(?:namn)?(?:$| namn)|^vårdtagare/,
    'name',
  ],
  [
    /^(?:patientens |pat )?(?:person ?(?:nummer|nr|id)|pers ?nr|p ?nr|födelse ?(?:nr|nummer)|födelsedatum|född|personnr.*)/,
    'number',
  ],
  [/^reserv ?(?:nummer|nr)/, 'reserve'],
  [
    /^(?:listad|listning|hälsocentral|vårdcentral|hc|vc|hc vc|vc hc|primärvård(?:senhet)?|husläkare|familjeläkare)(?:$| )/,
    'healthCentre',
  ],
  [
    /^(?:hem|bet|betalande|betalnings|boende|ansvarig|bosättnings|folkbokförings|folkbokf)? ?kommun(?:en)?(?:$| (?:hc|vc|hälsocentral|vårdcentral)$)/,
    'municipality',
  ],
  [/^(?:folkbokför(?:d|ing|ingsort)|hemort)/, 'municipality'],
  [/^(?:beräkn|prel|planer|ber).*(?:klar|usk)/, 'ignore'],
  [
    /^(?:usk|klar|färdig|färdigbehandlad|medicinskt? (?:färdig|klar)|utskr(?:ivnings)? ?klar)(?:$| (?:sedan|fr|från|datum|den|behandlad))/,
    'readySince',
  ],
  [/^(?:datum|dag) (?:för )?(?:utskrivningsklar|usk)/, 'readySince'],
  [
    /^(?:prel|preliminärt?|säkert?|säkerhet|bekräftat?|prel (?:el |eller )?säkert?|säkert? (?:el |eller )?prel(?:iminärt?)?|preliminärt? (?:el |eller )?säkert?)$/,
    'sureness',
  ],
  [
    /^(?:fm em(?: kväll)?|del av dag(?:en)?|tid på dag(?:en)?|dagdel|tid|tidpunkt|klockslag|kl|hemtid|utskrivningstid)$/,
    'partOfDay',
  ],
  [
    /^(?:in|inskr|inskriven|inskrivning(?:sdatum|sdag|stid|stidpunkt)?|inlagd|inläggning(?:sdatum)?|inkom|ankomst|ankom|vårdstart|inskrivn)(?:$| (?:datum|den|dag|sedan|dat))/,
    'admittedOn',
  ],
  [/^(?:datum|dag) (?:för )?in(?:skrivning|läggning)/, 'admittedOn'],
  [
    /^(?:pud|edd|ut|utskr|hem|hemgång|hemdatum|hemdag|utskrivning|utskrivningsdatum|utskrivningsdag|hemgångsdatum|hemgångsdag|planerat|planerad|planerat datum|hem den|går hem|åker hem)(?:$| (?:datum|den|dag|dat)$)/,
    'date',
  ],
  [/^(?:ber(?:äkn(?:ad|at)?)?|prel(?:iminär|iminärt)?|plan(?:erad|erat)?) (?:utskr|hem|pud|ut$|ut )/, 'date'],
  [/^(?:datum|dag) (?:för )?(?:hemgång|utskrivning)$/, 'date'],
  [/^(?:vård)?(?:avd|avdelning|enhet)(?:$| )/, 'ward'],
  [/^(?:vård|säng)?(?:plats)$|^(?:säng|sal|rum|bed)(?:$| )|^(?:vårdplats|sängplats|platsnr|sängnr)/, 'bed'],
]

/** What a heading means, if it can mean only one thing. */
export function meaningOf(heading: string): Column | null {
  const column = rules.find(([pattern]) => pattern.test(plainHeading(heading)))?.[1] ?? null
  return column === 'ignore' ? null : column
}

/** "Ber. utskr.-\ndatum (prel)*" → "ber utskr datum". */
export const plainHeading = (heading: string): string =>
  heading
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .replace(/\(.*?\)/g, ' ')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
