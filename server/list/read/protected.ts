import { columnOf, type Sheet } from './sheet.ts'
import { type Cell, textOf } from './table.ts'

const mark =
  /(?<!\p{L})(?:skydda[dt]e?|skydd\.?s?[\s-]*(?:id\p{L}*|märk\p{L}*)|pu[\s-]*skydd|sekr|sekretess\p{L}*|sek\.?[\s-]?mark\p{L}*|spärrmark\p{L}*|s[\s-]märk\p{L}*|hemlig\p{L}* adress|kvarskriv\p{L}*|fingera[dt]e?)(?!\p{L})/iu
/** The whole of a cell: in the middle of a text it may be what keeps a bed dry. */
const markAlone = /^skydd\.?$/iu
const denied =
  /(?<!\p{L})(?:ej|inte|ingen|inga)\s+(?:skydd|sekr|spärrmark|s-märk|hemlig)\p{L}*(?:\s+(?:adress|identitet|id|personuppgift|uppgift|folkbokför)\p{L}*)?/giu
const no = /^(?:nej|n|no|-|–|0|falskt?|ingen|inga|ej)?$/i

/**
 * Protected identity never enters a shared list, so this errs on the safe side: a mark in any cell counts, also beside a
 * denial of something else, and in a column of its own everything counts that does not say no.
 */
export function isProtected(sheet: Sheet, row: readonly Cell[]): boolean {
  const own = columnOf(sheet, 'protected')
  return row.some((cell, index) => {
    const said = textOf(cell)
      .replace(denied, ' ')
      .replace(/[\s,.;:]+$/, '')
      .trim()
    return index === own?.index ? !no.test(said) : mark.test(said) || markAlone.test(said)
  })
}
