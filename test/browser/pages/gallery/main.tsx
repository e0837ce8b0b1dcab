import { render } from 'preact'
import { Announcer } from '../../../../client/ui/Announcer.tsx'
import { News } from '../../../../client/ui/News.tsx'
import { SkipLink } from '../../../../client/ui/SkipLink.tsx'
import { After } from './After.tsx'
import { Held } from './Held.tsx'
import { HuddleLead } from './HuddleLead.tsx'
import { Moments } from './Moments.tsx'
import { Participant } from './Participant.tsx'
import { Parts } from './Parts.tsx'
import { Tasks } from './Tasks.tsx'
import { Today } from './Today.tsx'
import { WaysPage } from './Ways.tsx'

/** Every part in its states, and the screens as they are meant, with invented people. `?page=` names which. */
const pages = {
  parts: Parts,
  moments: Moments,
  lead: HuddleLead,
  participant: Participant,
  held: Held,
  after: After,
  today: Today,
  tasks: Tasks,
  ways: WaysPage,
}

const asked = new URLSearchParams(location.search).get('page') ?? 'parts'
const Page = Object.entries(pages).find(([name]) => name === asked)?.[1] ?? Parts
const root = document.getElementById('app')
if (!root) throw new Error('index.html has no #app')
render(
  <>
    <SkipLink />
    <Page />
    <News />
    <Announcer />
  </>,
  root,
)
