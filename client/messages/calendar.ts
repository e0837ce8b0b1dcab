/** One's own meetings in one's own calendar. */
export const calendarWords = {
  title: 'Mötena i din kalender',
  none: 'Skapa en adress och lägg in den i kalendern, så kommer alla möten dit av sig själva. Där står tider och avdelningar, aldrig något om patienter.',
  since: (when: string) =>
    `Du har en adress sedan ${when}. Har du tappat bort den, skapa en ny: då slutar den gamla att gälla.`,
  made: 'Kopiera adressen och välj ”Prenumerera på kalender” i ditt kalenderprogram. Den visas bara nu. Dela den inte med någon.',
  address: 'kalenderadressen',
  open: 'Skapa adress',
  anew: 'Skapa ny adress',
  close: 'Ta bort adressen',
} as const
