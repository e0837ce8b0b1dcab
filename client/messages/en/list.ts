import type { Fault, FaultCode } from '../../../shared/list/fault.ts'
import type { listWords as swedish } from '../list.ts'
import type { Said } from '../said.ts'

const columns: Said<typeof swedish.columns> = {
  name: 'Name',
  given: 'Given name',
  family: 'Family name',
  number: 'Personal number',
  reserve: 'Reserve number',
  municipality: 'Municipality',
  healthCentre: 'Health centre',
  ward: 'Ward',
  bed: 'Bed',
  admittedOn: 'Admitted',
  date: 'Estimated discharge',
  partOfDay: 'Time of day',
  sureness: 'Preliminary or certain',
  readySince: 'Ready for discharge since',
  protected: 'Protected identity',
  ignore: 'Not used',
}

const faults: Record<FaultCode, (fault: Pick<Fault, 'firstLine' | 'line'>) => string> = {
  numberFails: () => 'the digits do not add up. Put it right in the list or write it in by hand.',
  numberForm: () => 'this is no personal number. Put it right in the list or write it in by hand.',
  numberReserve: () =>
    'the number looks like a reserve number, but not of the kind used here. Add the patient by hand.',
  numberRounded: () =>
    'Excel has cut the number short. Make the column wider or choose the format Text, and read it again.',
  numberCentury: () => 'the number may belong to two centuries. Write the year with four digits.',
  nameMissing: () => 'the name is missing.',
  nameIncomplete: () => 'write both given name and family name.',
  nameUnclear: () => 'it cannot be seen what the name is. Write family name, comma, given name.',
  municipalityUnknown: () => 'the municipality is not known, or has no part in the meeting.',
  municipalityMissing: () => 'the municipality is missing. Without it nobody knows whose the patient is.',
  dateUnclear: () => 'the day can be read in more than one way. Write it like 24/11.',
  dateImpossible: () => 'there is no such day, or it is too far away.',
  dateInFuture: () => 'that day has not been yet. A day that is planned belongs to Estimated discharge.',
  weekdayDisagrees: () => 'the weekday and the date are not the same day.',
  tooLong: () => 'the text is too long.',
  cellError: () => 'Excel shows an error in the cell, or the column is too narrow.',
  twiceInFile: ({ firstLine, line }) =>
    firstLine === undefined || firstLine === line
      ? 'the same patient is on more than one row, with different facts. Leave one of them.'
      : `the same patient is already on row ${firstLine}. Leave one of them.`,
  hiddenRow: () => 'the row is hidden in Excel and is not read. Bring it out if the patient is to be in.',
  otherWard: () => 'the row is about another ward. Put it right if the patient is with you.',
  protectedIdentity: () =>
    'a protected identity never comes into the list. Follow your own routine for that patient.',
  numberMissing: () => 'no personal number. Choose yourself who the row is about.',
  healthCentreUnknown: () => 'the health centre is not known. It can be chosen on Today.',
  readyWithoutDay: () =>
    'there is no day. Write in on which day the physician judged the patient ready for discharge.',
  readyBeforeAdmission: () =>
    'ready for discharge before the admission. That day is left out. Look over both days.',
  admittedAfterReady: () =>
    'admitted after the patient was ready for discharge. That day of admission is left out. Look over both days.',
  surenessUnclear: () => 'it cannot be seen whether the day is certain. It counts as preliminary.',
  partUnclear: () => 'the time of day cannot be read. The day comes along without it.',
  bedUnclear: () => 'Excel has made the bed into a date. Choose the format Text for the column.',
}

export const listWords: Said<typeof swedish> = {
  columns,
  changed: {
    name: 'Name',
    number: 'Personal number',
    reserve: 'Reserve number',
    municipality: 'Municipality',
    healthCentre: 'Health centre',
    bed: 'Bed',
    admittedOn: 'Admitted',
    date: 'Estimated discharge',
    readySince: 'Ready for discharge since',
  },
  refusals: {
    empty: 'There is nothing in the list.',
    tooLarge: 'The file is larger than 20 MB. Remove pictures and old sheets, and try again.',
    tooLargeUnpacked: 'The file is too large when unpacked. Copy the rows in Excel and paste them here.',
    tooManyRows: 'The list has more than 5,000 rows. Copy only the ward’s rows and paste them here.',
    tooManyColumns:
      'The list has more than 200 columns. Copy only the columns that are needed, and paste them here.',
    oldExcel: 'This is an old Excel file (.xls). Open it in Excel and save it as .xlsx.',
    passwordProtected: 'The file has a password. Open it in Excel, copy the rows and paste them here.',
    notExcel: 'This is no Excel file. Save it as .xlsx or .csv, or paste the rows here.',
    pdf: 'This is a pdf. Open the list in Excel, or mark the rows and paste them here.',
    notFhir:
      'The file is not FHIR R4 in JSON, or it is cut off. Ask whoever runs the record system for a new one, or read the ward’s own list.',
    webPage: 'This is a web page, though it may be called .xls. Open it in Excel and save it as .xlsx.',
    notReadable: 'The file cannot be read. It may be damaged. Paste the rows here instead.',
    sheetNotFound: 'The sheet is no longer in the file.',
    tooSlow: 'The file took too long to read. Paste the rows here instead.',
    tooHeavy: 'The file is too heavy to read. Paste the rows here instead.',
    busy: 'Many are reading lists just now. Wait a few seconds and try again.',
    closed: 'Hemklar is starting anew. Try again in a while.',
  },
  fault: (fault) => {
    const at =
      fault.column ?? (fault.field === null || fault.field === 'protected' ? null : columns[fault.field])
    const place = at === null ? `Row ${fault.line}` : `Row ${fault.line}, ${letter(at)}`
    return `${place}: ${faults[fault.code](fault)}`
  },
  needs: { name: 'Which column is the name?' },
}

const letter = (column: string): string => (/^[A-Z]$/.test(column) ? `column ${column}` : column)
