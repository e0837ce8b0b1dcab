import { mergeWords } from '../../messages/merge.ts'
import { href } from '../../router.ts'
import { to } from '../../routes.ts'
import { Notice } from '../../ui/Notice.tsx'
import type { PartProps } from './case.ts'

/** Two rows that were one: where it goes on, and what it was before. */
export function Merged({ page: { person } }: PartProps) {
  const { mergedInto, mergedFrom } = person
  return (
    <>
      {mergedInto !== null && (
        <Notice tone="part">
          {mergeWords.goesOn} <a href={href(to.case(mergedInto))}>{mergeWords.toGoesOn}</a>
        </Notice>
      )}
      {mergedFrom.map((id) => (
        <Notice tone="info" key={id}>
          {mergeWords.from} <a href={href(to.case(id))}>{mergeWords.toFrom}</a>
        </Notice>
      ))}
    </>
  )
}
