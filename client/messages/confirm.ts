/** A turn that is only to confirm what all have said already. */
export const confirmWords = {
  note: 'Alla är klara. Bekräfta, eller säg till.',
  talk: 'Vi behöver prata',
  talkFor: (name: string) => `Vi behöver prata om ${name}`,
  asked: (name: string) => `${name} får hela sin tid.`,
  confirms: 'Bekräftas',
  whole: 'Får hela sin tid i dag',
} as const
