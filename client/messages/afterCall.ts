/** The call that goes on for those who stay to say goodbye. */
export const afterCallWords = {
  title: 'Ljud och bild',
  stillHere: 'Du är kvar i samtalet. Ni som är kvar hör och ser varandra tills ni lägger på.',
  hangUp: 'Lägg på',
} as const
