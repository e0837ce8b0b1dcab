import { atLeast, type Measure } from '../../measure.ts'

/** How often each command was accepted and refused, whoever gave it and whichever way it came. */
export type Answers = Map<string, { accepted: number; refused: number }>

export function countAnswer(answers: Answers, type: string, isAccepted: boolean): void {
  const { accepted, refused } = answers.get(type) ?? none
  answers.set(type, isAccepted ? { accepted: accepted + 1, refused } : { accepted, refused: refused + 1 })
}

/** One line for each: what is never given, or always refused, has not been tried. */
export const answersOf = (answers: Answers, types: readonly string[], goal: number): Measure[] =>
  types.map((type) => {
    const { accepted, refused } = answers.get(type) ?? none
    return atLeast(`${type} (${refused} times refused) accepted`, accepted, goal, 'times')
  })

const none = { accepted: 0, refused: 0 }
