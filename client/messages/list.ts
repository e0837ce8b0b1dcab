import type { Change } from '../../shared/list/changes.ts'
import type { Fault, FaultCode } from '../../shared/list/fault.ts'
import type { ReadRefusalCode } from '../../shared/list/reading.ts'
import type { Column } from '../../shared/list/row.ts'

const columns: Record<Column, string> = {
  name: 'Namn',
  given: 'Förnamn',
  family: 'Efternamn',
  number: 'Personnummer',
  reserve: 'Reservnummer',
  municipality: 'Kommun',
  healthCentre: 'Hälsocentral',
  ward: 'Avdelning',
  bed: 'Plats',
  admittedOn: 'Inskriven',
  date: 'Beräknad hemgång',
  partOfDay: 'Tid på dagen',
  sureness: 'Preliminärt eller säkert',
  readySince: 'Utskrivningsklar sedan',
  protected: 'Skyddade personuppgifter',
  ignore: 'Används inte',
}

type FaultWords = (fault: Pick<Fault, 'firstLine' | 'line'>) => string

/** What is wrong and what to do about it. Never the value: it may be somebody's name or number. */
const faults: Record<FaultCode, FaultWords> = {
  numberFails: () => 'siffrorna stämmer inte. Rätta i listan eller skriv in det för hand.',
  numberForm: () => 'det här är inget personnummer. Rätta i listan eller skriv in det för hand.',
  numberReserve: () =>
    'numret ser ut som ett reservnummer, men inte av det slag som används här. Lägg till patienten för hand.',
  numberRounded: () =>
    'Excel har kortat numret. Gör kolumnen bredare eller välj talformatet Text, och läs in igen.',
  numberCentury: () => 'numret kan höra till två sekel. Skriv året med fyra siffror.',
  nameMissing: () => 'namnet saknas.',
  nameIncomplete: () => 'skriv både förnamn och efternamn.',
  nameUnclear: () => 'det går inte att se vad som är namnet. Skriv efternamn, komma, förnamn.',
  municipalityUnknown: () => 'kommunen känns inte igen, eller är inte med i mötet.',
  municipalityMissing: () => 'kommunen saknas. Utan den vet ingen vems patienten är.',
  dateUnclear: () => 'dagen går att läsa på flera sätt. Skriv den som 24/11.',
  dateImpossible: () => 'det finns ingen sådan dag, eller så ligger den för långt bort.',
  dateInFuture: () => 'dagen har inte varit än. En dag som är planerad hör till Beräknad hemgång.',
  weekdayDisagrees: () => 'veckodagen och datumet är inte samma dag.',
  tooLong: () => 'texten är för lång för att få plats.',
  cellError: () => 'Excel visar ett fel i rutan, eller så är kolumnen för smal.',
  twiceInFile: ({ firstLine, line }) =>
    firstLine === undefined || firstLine === line
      ? 'samma patient står på fler rader, med olika uppgifter. Låt en rad stå kvar.'
      : `samma patient står redan på rad ${firstLine}. Låt en rad stå kvar.`,
  hiddenRow: () => 'raden är dold i Excel och läses inte in. Ta fram den om patienten ska vara med.',
  otherWard: () => 'raden gäller en annan avdelning. Rätta den om patienten ligger hos er.',
  protectedIdentity: () =>
    'skyddade personuppgifter kommer aldrig in i listan. Följ er egen rutin för den patienten.',
  numberMissing: () => 'inget personnummer. Välj själv vem raden gäller.',
  healthCentreUnknown: () => 'hälsocentralen känns inte igen. Den går att välja på I dag.',
  readyWithoutDay: () =>
    'det står ingen dag. Skriv in vilken dag läkaren bedömde patienten utskrivningsklar.',
  readyBeforeAdmission: () =>
    'utskrivningsklar före inskrivningen. Den dagen tas inte med. Se över båda dagarna.',
  admittedAfterReady: () =>
    'inskriven efter att patienten blev utskrivningsklar. Den inskrivningsdagen tas inte med. Se över båda dagarna.',
  surenessUnclear: () => 'det går inte att se om dagen är säker. Den räknas som preliminär.',
  partUnclear: () => 'tiden på dagen går inte att läsa. Dagen tas med utan tid.',
  bedUnclear: () => 'Excel har gjort om platsen till ett datum. Välj talformatet Text för kolumnen.',
}

const refusals: Record<ReadRefusalCode, string> = {
  empty: 'Det finns inget i listan.',
  tooLarge: 'Filen är större än 20 MB. Ta bort bilder och gamla flikar, och försök igen.',
  tooLargeUnpacked: 'Filen är för stor när den packas upp. Kopiera raderna i Excel och klistra in dem här.',
  tooManyRows: 'Listan har fler än 5 000 rader. Kopiera bara avdelningens rader och klistra in dem här.',
  tooManyColumns:
    'Listan har fler än 200 kolumner. Kopiera bara de kolumner som behövs, och klistra in dem här.',
  oldExcel: 'Det här är en gammal Excelfil (.xls). Öppna den i Excel och spara som .xlsx.',
  passwordProtected: 'Filen har ett lösenord. Öppna den i Excel, kopiera raderna och klistra in dem här.',
  notExcel: 'Det här är ingen Excelfil. Spara som .xlsx eller .csv, eller klistra in raderna här.',
  pdf: 'Det här är en pdf. Öppna listan i Excel, eller markera raderna och klistra in dem här.',
  notFhir:
    'Filen är inte FHIR R4 i JSON, eller så är den avbruten. Be den som sköter journalsystemet om en ny, eller läs in avdelningens egen lista.',
  webPage: 'Det här är en webbsida, fast den kan heta .xls. Öppna den i Excel och spara som .xlsx.',
  notReadable: 'Filen går inte att läsa. Den kan vara skadad. Klistra in raderna här i stället.',
  sheetNotFound: 'Fliken finns inte i filen längre.',
  tooSlow: 'Det tog för lång tid att läsa filen. Klistra in raderna här i stället.',
  tooHeavy: 'Filen är för tung att läsa. Klistra in raderna här i stället.',
  busy: 'Många läser in listor just nu. Vänta några sekunder och försök igen.',
  closed: 'Hemklar startar om. Försök igen om en stund.',
}

const changed: Record<Change['field'], string> = {
  name: 'Namn',
  number: 'Personnummer',
  reserve: 'Reservnummer',
  municipality: 'Kommun',
  healthCentre: 'Hälsocentral',
  bed: 'Plats',
  admittedOn: 'Inskriven',
  date: 'Beräknad hemgång',
  readySince: 'Utskrivningsklar sedan',
}

/** The words for reading the ward's list. */
export const listWords = {
  columns,
  changed,
  refusals,
  /** "Rad 7, Pnr: siffrorna stämmer inte. Rätta i listan eller skriv in det för hand." The ward's own heading first. */
  fault: (fault: Fault): string => {
    const at =
      fault.column ?? (fault.field === null || fault.field === 'protected' ? null : columns[fault.field])
    const place = at === null ? `Rad ${fault.line}` : `Rad ${fault.line}, ${letter(at)}`
    return `${place}: ${faults[fault.code](fault)}`
  },
  /** "Vilken kolumn är namnet?" */
  needs: { name: 'Vilken kolumn är namnet?' },
} as const

/** A column without heading goes by its letter. */
const letter = (column: string): string => (/^[A-Z]$/.test(column) ? `kolumn ${column}` : column)
