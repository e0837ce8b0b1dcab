import { columnOf, type Sheet } from './sheet.ts'
import { type Cell, textOf } from './table.ts'

const mark =
  /(?<!\p{L})(?:skydda[dt]e?|sekr|sekretess\p{L}*|spärrmark\p{L}*|s-märk\p{L}*|hemlig\p{L}* adress|kvarskriv\p{L}*|fingera[dt]e?)(?!\p{L})/iu
const denied = /(?<!\p{L})(?:ej|inte|ingen|inga)\s+(?:skydd|sekr|spärrmark|s-märk|hemlig)/iu
const no = /^(?:nej|n|no|-|–|0|falskt?|ingen|inga|ej)$/i

/**
 * Protected identity never enters a shared list, so this errs on the safe side: a mark in any cell
 * counts, and in a column of its own everything counts that does not say no.
 */
export function isProtected(sheet: Sheet, row: readonly Cell[]): boolean {
  const own = columnOf(sheet, 'protected')
  return row.some((cell, index) => {
    const text = textOf(cell)
    if (index === own?.index) return text !== '' && !no.test(text) && !denied.test(text)
    return mark.test(text) && !denied.test(text)
  })
}
