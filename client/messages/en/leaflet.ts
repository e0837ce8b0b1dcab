import type { leafletWords as swedish } from '../leaflet.ts'
import type { Said } from '../said.ts'

export const leafletWords: Said<typeof swedish> = {
  print: 'Print for the patient',
  title: 'To the patient',
  language: 'Language',
  size: 'Size of the text',
  normal: 'Large',
  larger: 'Extra large',
  go: 'Print',
  back: 'Back',
  hint: 'Read it through before you print. What is not known is said plainly, so that the patient can ask. Nothing is saved.',
  unchecked: 'No translator has looked at the translation. Use an interpreter for what is important.',
  languages: {
    sv: 'Svenska (Swedish)',
    easy: 'Lättläst svenska (easy Swedish)',
    en: 'English',
    ar: 'العربية (Arabic)',
    so: 'Soomaali (Somali)',
    fi: 'Suomi (Finnish)',
    fa: 'فارسی (Persian)',
  },
}
