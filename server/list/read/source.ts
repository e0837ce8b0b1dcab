import type { ReadRefusal } from '../../../shared/list/reading.ts'
import { readColumns } from './csv.ts'
import { type FhirOptions, readFhir } from './fhir/table.ts'
import { limits } from './limits.ts'
import type { Table } from './table.ts'
import { decodeText } from './text.ts'
import { readWorkbook } from './workbook.ts'

/** What was dropped, chosen or pasted, as sheets. The kind is told by the content, never by the name of the file. */
export async function readSource(
  input: Uint8Array | string,
  options: FhirOptions,
): Promise<Table[] | ReadRefusal> {
  if (input.length > limits.packedBytes) return { code: 'tooLarge' }
  if (typeof input === 'string') return readText(input.replace(/^\ufeff/, ''), options)
  const bytes = Buffer.from(input.buffer, input.byteOffset, input.byteLength)
  if (starts(bytes, 'PK')) return readWorkbook(bytes)
  if (starts(bytes, '\xd0\xcf\x11\xe0'))
    return { code: isEncrypted(bytes) ? 'passwordProtected' : 'oldExcel' }
  if (starts(bytes, '%PDF')) return { code: 'pdf' }
  const text = decodeText(bytes)
  return text === null ? { code: 'notReadable' } : readText(text, options)
}

function readText(text: string, options: FhirOptions): Table[] | ReadRefusal {
  if (/^\s*(?:\{|\[\s*\{)/.test(text)) return one(readFhir(text, options))
  // FHIR can be XML too.
  if (/^\s*(?:<\?xml[^>]*>\s*)?<(?:Bundle|Patient|Encounter)[\s>]/.test(text)) return { code: 'notFhir' }
  // Many record systems name a web page ".xls" and let Excel sort it out.
  if (/^\s*<(?:!doctype|html|table|\?xml|meta|head|style)/i.test(text)) return { code: 'webPage' }
  return one(readColumns(text))
}

const one = (table: Table | ReadRefusal): Table[] | ReadRefusal => ('code' in table ? table : [table])

const starts = (bytes: Buffer, mark: string): boolean =>
  bytes.subarray(0, mark.length).equals(Buffer.from(mark, 'latin1'))

/** A workbook with a password is an old container around an "EncryptedPackage" (MS-OFFCRYPTO 2.3.4.4). */
const isEncrypted = (bytes: Buffer): boolean => bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))
