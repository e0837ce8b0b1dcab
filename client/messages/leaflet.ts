/** The paper to the patient, as the ward prints it. */
export const leafletWords = {
  print: 'Skriv ut till patienten',
  title: 'Till patienten',
  language: 'Språk',
  size: 'Textstorlek',
  normal: 'Stor',
  larger: 'Extra stor',
  go: 'Skriv ut',
  back: 'Tillbaka',
  hint: 'Läs igenom innan ni skriver ut. Det som inte är känt sägs rakt ut, så att patienten kan fråga. Inget sparas.',
  unchecked: 'Översättningen är inte granskad av en översättare. Använd tolk för det som är viktigt.',
  languages: {
    sv: 'Svenska',
    easy: 'Lättläst svenska',
    en: 'English',
    ar: 'العربية (arabiska)',
    so: 'Soomaali (somaliska)',
    fi: 'Suomi (finska)',
    fa: 'فارسی (persiska)',
  },
} as const
