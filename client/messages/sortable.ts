/** A list that is put in order by hand. */
export const sortableWords = {
  up: (name: string) => `Flytta upp ${name}`,
  down: (name: string) => `Flytta ned ${name}`,
  first: 'Står redan först',
  last: 'Står redan sist',
  moved: (name: string, place: number, of: number) => `${name} är nu nummer ${place} av ${of}`,
  hint: 'Dra i handtaget, eller använd knapparna.',
} as const
