import { useCallback } from 'preact/hooks'
import { toInstant } from '../../../shared/core/time.ts'
import type { PhoneList } from '../../../shared/notes/phoneList.ts'
import { Frame } from '../../frame/Frame.tsx'
import { Loaded } from '../../frame/Loaded.tsx'
import { useNow } from '../../live/useNow.ts'
import { notesWords } from '../../messages/notes.ts'
import { phoneListWords as said } from '../../messages/phoneList.ts'
import { words } from '../../messages/words.ts'
import type { Tab } from '../../tab.ts'
import { Button } from '../../ui/Button.tsx'
import { Block } from './Block.tsx'
import '../../look/notes.css'

/** The telephone fallback: what the ward reads to each municipality and health centre, one page for each. */
export function PhoneListPage({ tab, huddle }: { tab: Tab; huddle: string }) {
  const load = useCallback(() => tab.api.get<PhoneList>(`/api/huddles/${huddle}/phone-list`), [tab, huddle])
  const now = useNow(tab)
  return (
    <Frame tab={tab} here="agenda" huddle={huddle}>
      <Loaded load={load}>
        {(list) => (
          <article class="notes">
            <header class="notes-head screen-only">
              <div>
                <h1>{said.title}</h1>
                <p class="soft">{list.blocks.length === 0 ? said.none : said.hint}</p>
              </div>
              <Button onClick={() => print()}>{words.ui.print}</Button>
            </header>
            {list.blocks.map((block) => (
              <Block key={block.key} block={block} list={list} />
            ))}
            {now && <p class="paper-only small">{notesWords.printed(list.ward.name, toInstant(now()))}</p>}
          </article>
        )}
      </Loaded>
    </Frame>
  )
}
