/** Two rows that prove to be one and the same stay. */
export const mergeWords = {
  merge: 'Slå ihop',
  mergeRows: 'Slå ihop raderna',
  merging: 'Slår ihop …',
  title: (name: string) => `Slå ihop raderna för ${name}?`,
  text: 'En av raderna står kvar och får det den saknar av den andra, numret också. Allt som är skrivet på båda följer med, och patientens nej gäller. Det går inte att ångra.',
  /** Why two rows are not one. */
  notSame: {
    number: 'De har varsitt personnummer och är två personer. Rätta numret först om det är fel.',
    municipality:
      'De två raderna har olika kommuner, och uppgifter får delas. Se efter vilken kommun som betalar innan de slås ihop.',
    days: 'Tillsammans säger raderna att patienten blev utskrivningsklar före inskrivningen. Rätta dagarna först.',
  },
  seen: 'Jag har sett efter: kommunen på den rad som står kvar är den rätta.',
  merged: 'Raderna är en.',
  goesOn: 'Raden är sammanslagen med en annan.',
  toGoesOn: 'Till raden som står kvar',
  from: 'Hit hör det som skrevs på en annan rad för samma patient.',
  toFrom: 'Se den raden',
} as const
