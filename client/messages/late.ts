/** A patient added by hand, before the meeting or while it runs. */
export const lateWords = {
  add: 'Lägg till patient',
  title: 'Lägg till en patient',
  added: (name: string) => `${name} är tillagd.`,
  notCalled: (unit: string) => `${unit} är inte kallad`,
  moved: (unit: string) => `${unit} får vänta längre`,
  stands: (name: string) => `${name} står nu i listan.`,
  called: 'Jag har ringt',
} as const
