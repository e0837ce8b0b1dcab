import type { Confirmed } from '../../../shared/list/rules/confirm.ts'
import { importWords } from '../../messages/import.ts'
import { listWords } from '../../messages/list.ts'
import { refused } from '../../messages/refused.ts'
import { type Judged, nameOfCase, notAnswered, notBegun, type Said } from './judge.ts'

/** What a confirm left as it was, each in words: who had ended otherwise, and the lines that were not sent. */
export function notTakenOf(preview: Judged, said: Said, result: Confirmed): string[] {
  const { open, faulty, samePerson } = preview
  return [
    ...result.endedOtherwise.map((id) => importWords.endedOtherwise(nameOfCase(open, id))),
    ...result.notEnded.map(({ case: id, ...why }) =>
      importWords.notEnded(nameOfCase(open, id), refused(why)),
    ),
    ...faulty.map(listWords.fault),
    ...samePerson.map(({ line }) => importWords.notMerged(line)),
    ...notAnswered(preview, said).map(importWords.notAnswered),
    ...notBegun(preview, said).map((line) =>
      importWords.leftOutLine(line, refused({ code: 'earlierStayOpen' })),
    ),
  ]
}
