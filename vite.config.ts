import { defineConfig } from 'vite'

/** The page: Preact without a preset (the same bundle, no babel). */
export default defineConfig({
  root: 'client',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2022',
    // What each of a hundred parts is to be fetched with would stand in the page's first file, 2 kB; the meeting fetches its parts ahead itself.
    modulePreload: false,
    manifest: true,
    rolldownOptions: {
      // Seven letters of hash, the fewest for so many files, tell two builds apart as well as eight, and every name stands in the page's first file.
      output: {
        entryFileNames: 'assets/[name]-[hash:7].js',
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]',
        // What most screens share is one file: many small ones compress worse, 2 kB on the heaviest page.
        // So is what the parts of a meeting share.
        codeSplitting: {
          groups: [
            {
              name: 'meeting',
              test: /client.(screens.huddle.*|messages.(huddle|door))\.tsx?$/,
              minShareCount: 2,
              priority: 1,
            },
            // A changed date, one's own part, an answer of one's own and a turn that is only to confirm: only where there is one.
            ...Object.entries({
              change: /client.messages.change\.ts$/,
              told: /client.patient.OwnChange\.tsx$/,
              lane: /client.(messages.part|patient.(lane|LaneFields))\.tsx?$/,
              asked: /client.(messages.answer|patient.(OwnAnswer|AnswerNote))\.tsx?$/,
              confirm: /client.(messages.confirm|patient.Confirms)\.tsx?$/,
            }).map(([name, test]) => ({
              ...{ name, test, minShareCount: 2, priority: 3 },
              includeDependenciesRecursively: false,
            })),
            {
              // What stands around every page but the meeting's, which has a header of its own.
              name: 'frame',
              test: /client.(frame.(Followed|Frame|Loaded|LinkNotice|useGive)|live.page|ui.AppearanceChoice|patient.NameLink)\.tsx?$/,
              ...{ minShareCount: 2, priority: 3, includeDependenciesRecursively: false },
            },
            {
              // What a unit says of a patient, on her own page and in its own list.
              name: 'facets',
              test: /client.(patient.(AssistanceForm|ContactForm|facetLines|ReceptionForm|contactDays|SipMarks)|messages.(assistance|contact)|ui.StateLine|forms.(AnswerForm|Offered))\.tsx?$/,
              ...{ minShareCount: 2, priority: 4, includeDependenciesRecursively: false },
            },
            {
              // Words and fields of one matter stay with those who say it, however many they are: here is only what every screen has.
              name: 'shared',
              test: /^(?!.*client.(forms|leaflet|records|screens).)(?!.*client.(live.page|frame.Followed|patient.(NameLink|HomeList))\.)(?!.*client.messages.(?!(answerForm|estimate|frame|names|patient|plural|recordedAt|refused|refusals|sv|ui|when|words)\.)).*\.(m?js|tsx?)$/,
              minShareCount: 5,
              priority: 2,
            },
          ],
        },
      },
    },
    // livekit-client is one chunk of half a megabyte by itself; `npm run size` holds it to its limit.
    chunkSizeWarningLimit: 700,
  },
})
