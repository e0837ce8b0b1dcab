import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { words } from '../messages/words.ts'
import { href } from '../router.ts'
import { to } from '../routes.ts'
import type { Tab } from '../tab.ts'
import { AppearanceChoice } from '../ui/AppearanceChoice.tsx'
import { Check } from '../ui/Check.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Header, Ways, type WayTo } from '../ui/Header.tsx'
import { Menu } from '../ui/Menu.tsx'
import { LinkNotice } from './LinkNotice.tsx'
import { singleKeys } from './singleKeys.ts'

type Place =
  | 'start'
  | 'own'
  | 'preread'
  | 'today'
  | 'import'
  | 'checklist'
  | 'agenda'
  | 'notes'
  | 'tasks'
  | 'case'

interface FrameProps {
  tab: Tab
  here: Place
  /** The meeting that the day's other screens belong to, once it is planned, and whether it is over. */
  huddle?: string | null
  ended?: boolean
  /** The name of the one screen of somebody who has no other. */
  only?: string
  children: ComponentChildren
}

/** What every screen outside a meeting has: the ways to the others, who one is, and how the connection stands. */
export function Frame({ tab, here, huddle = null, ended = false, only, children }: FrameProps) {
  const { me } = tab
  return (
    <div class="page">
      <Header practice={me.practice} home={href(to.start())} end={<Who tab={tab} />}>
        <Ways
          label={words.frame.ways}
          to={
            only ? [{ href: href(to.start()), label: only, isHere: true }] : waysOf(tab, here, huddle, ended)
          }
        />
      </Header>
      <LinkNotice connection={tab.connection} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  )
}

function waysOf({ me }: Tab, here: Place, huddle: string | null, ended: boolean): WayTo[] {
  const { screens } = words.ui
  const isWard = me.function === 'ward'
  const way = (place: Place, path: string): WayTo => ({
    href: href(path),
    label:
      place !== 'start' ? screens[place] : me.function === 'manager' ? screens.notes : words.frame.morning,
    isHere: place === here,
  })
  const ward = isWard
    ? [
        way('today', to.today(me.unit)),
        way('import', to.import(me.unit)),
        way('checklist', to.checklist(me.unit)),
      ]
    : []
  const agenda = huddle === null ? [] : [way('agenda', to.agenda(huddle))]
  const after = huddle === null || !ended ? [] : [way('notes', to.notes(huddle))]
  const tasks = huddle === null || !ended || !isWard ? [] : [way('tasks', to.tasks(huddle))]
  const own = me.function === 'manager' ? [] : [way('own', to.own()), way('preread', to.preread())]
  return [...(isWard ? ward : [way('start', to.start()), ...own]), ...agenda, ...after, ...tasks]
}

function Who({ tab: { me } }: { tab: Tab }) {
  const [choosing, setChoosing] = useState(false)
  const settings = { label: words.frame.settings, onChoose: () => setChoosing(true) }
  const otherPerson = {
    label: words.frame.otherPerson,
    onChoose: () => location.assign(href(to.start(), null)),
  }
  return (
    <>
      <Menu variant="quiet" end iconAfter="down" choices={me.practice ? [otherPerson, settings] : [settings]}>
        {me.name}
        <span class="wide-only"> · {me.unitName}</span>
      </Menu>
      {choosing && (
        <Dialog title={words.frame.settings} onClose={() => setChoosing(false)}>
          <AppearanceChoice />
          <Check
            checked={singleKeys.value}
            onChange={(on) => {
              singleKeys.value = on
            }}
          >
            {words.frame.singleKeys}
          </Check>
        </Dialog>
      )}
    </>
  )
}
