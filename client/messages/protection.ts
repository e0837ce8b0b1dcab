/** A patient whose identity is protected, on the only page that is left of her; and that it was the wrong patient. */
export const protectionWords = {
  isProtected:
    'Skyddade personuppgifter. Patienten finns inte i någon gemensam lista, och bara avdelningen ser den här sidan.',
  wrong: 'Fel patient – ta bort skyddet …',
  title: (name: string) => `Har ${name} inte skyddade personuppgifter?`,
  text: 'Patienten kommer genast tillbaka i listan och dagordningen, och de som berörs får veta det igen. Se efter i journalen först.',
  do: 'Ta bort skyddet',
  done: 'Patienten är tillbaka i listan.',
} as const
