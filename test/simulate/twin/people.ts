import { colleague } from '../../support/region.ts'

export const anna = colleague('anna')
/** The ward, and the parties of the hidden patients. */
export const insiders = ['anna', 'bo', 'lena', 'maria', 'karin', 'ulla'].map(colleague)
/** A party of the patients in the middle, their health centre, another ward, and a clinic that nobody shares with. */
export const outsiders = ['per', 'greta', 'eva', 'ida'].map(colleague)
