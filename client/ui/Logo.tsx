import { words } from '../messages/words.ts'

/** Home is the half that matters: "hem|klar". With an address it is the way to the first page. */
export function Logo({ href }: { href?: string | undefined }) {
  const name = words.ui.product.toLocaleLowerCase('sv')
  const letters = (
    <>
      {name.slice(0, 3)}
      <i>{name.slice(3)}</i>
    </>
  )
  return href === undefined ? (
    <span class="logo">{letters}</span>
  ) : (
    <a class="logo" href={href}>
      {letters}
    </a>
  )
}
