import iconv from 'iconv-lite'

/**
 * Bytes as a Swedish Windows writes them: UTF-16 ("Unicode-text"), UTF-8 with or without mark, Windows-1252, and the
 * old code page 850 of "CSV (MS-DOS)". Null when it is no text at all.
 */
export function decodeText(bytes: Buffer): string | null {
  const text = decode(bytes)
  const controls = text.slice(0, 100_000).match(/(?![\t\n\v\f\r])[\p{Cc}\ufffd]/gu)?.length ?? 0
  return controls > text.length / 1000 ? null : text.replace(/^\ufeff/, '')
}

function decode(bytes: Buffer): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return iconv.decode(bytes, 'utf-16le')
  if (first === 0xfe && second === 0xff) return iconv.decode(bytes, 'utf-16be')
  const start = bytes.subarray(0, 2000)
  const zeros = [0, 1].map((odd) => start.filter((byte, index) => byte === 0 && index % 2 === odd).length)
  const mostly = start.length / 5
  if ((zeros[1] ?? 0) > mostly && (zeros[0] ?? 0) === 0) return iconv.decode(bytes, 'utf-16le')
  if ((zeros[0] ?? 0) > mostly && (zeros[1] ?? 0) === 0) return iconv.decode(bytes, 'utf-16be')
  if (isUtf8(bytes)) return bytes.toString('utf8')
  // å ä ö Å Ä Ö are † „ ” � Ž ™ when code page 850 is read as Windows-1252: between letters nobody writes those.
  const western = iconv.decode(bytes, 'windows-1252')
  const dos = /[a-z][\u2020\u201e\u201d](?=[a-z])/.test(western) && !/[åäöÅÄÖ]/.test(western)
  return dos ? iconv.decode(bytes, 'cp850') : western
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}
