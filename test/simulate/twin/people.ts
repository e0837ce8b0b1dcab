import { colleague } from '../../support/region.ts'

export const anna = colleague('anna')
/** The ward, and the parties of the hidden patients. */
export const insiders = ['anna', 'bo', 'lena', 'maria', 'karin', 'ulla'].map(colleague)
/** Who reviews the log of the region, and so of the hidden patients. */
export const reviewer = colleague('rut')
/** The ward's student, who sits in the hall with Anna and goes out before the first patient. */
export const student = colleague('stina')
/** A party of the patients in the middle, their health centre, another ward, and a clinic that nobody shares with. */
export const outsiders = ['per', 'greta', 'eva', 'ida'].map(colleague)
/** Who reviews the log of the party's own organisation, and has no page of the meeting. */
export const theirReviewer = colleague('harald')
