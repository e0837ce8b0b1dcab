import { defineConfig } from 'vite'

/** The page: Preact without a preset (the same bundle, no babel). */
export default defineConfig({
  root: 'client',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
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
            // What most screens have and a meeting has not: what stands around them, and the fields of their forms.
            {
              name: 'frame',
              test: /client.(frame.(Frame|LinkNotice)|forms.controls|ui.(AppearanceChoice|Field))\.tsx?$/,
              minShareCount: 2,
              priority: 3,
              includeDependenciesRecursively: false,
            },
            // What most pages have, and the meeting only behind a key.
            {
              name: 'form',
              test: /client.(messages.form|forms.PhysicianField|frame.Loaded)\.tsx?$/,
              minShareCount: 2,
              priority: 3,
              includeDependenciesRecursively: false,
            },
            // How a part stands as it is said: on many pages, and in the meeting only when asked for.
            {
              name: 'part',
              test: /client.(messages.part|patient.(lane|LaneFields))\.tsx?$/,
              minShareCount: 2,
              priority: 3,
              includeDependenciesRecursively: false,
            },
            // That a turn is only to confirm: on many pages, for few patients.
            {
              name: 'confirm',
              test: /client.(messages.confirm|patient.Confirms)\.tsx?$/,
              minShareCount: 2,
              priority: 3,
              includeDependenciesRecursively: false,
            },
            // What those who wait say, and who is let in with a locked screen hears.
            { name: 'waiting', test: /client.messages.waiting\.ts$/, minShareCount: 2, priority: 3 },
            // What is said before the first patient and after the last.
            {
              name: 'hall',
              test: /client.messages.hall\.ts$/,
              minShareCount: 2,
              priority: 3,
              includeDependenciesRecursively: false,
            },
            // A changed date, for those who are told and for who tells them, and an answer of one's own: only where there is one.
            ...Object.entries({
              change: /client.messages.change\.ts$/,
              told: /client.patient.OwnChange\.tsx$/,
              asked: /client.(messages.answer|patient.(OwnAnswer|AnswerNote))\.tsx?$/,
            }).map(([name, test]) => ({
              ...{ name, test, minShareCount: 2, priority: 3 },
              includeDependenciesRecursively: false,
            })),
            // What most of them answer in: it has those fields, so it cannot stand in what all share.
            {
              name: 'answer',
              test: /client.(patient.(LaneDialog|(Assistance|Contact|Destination|Reception)Form)|forms.(AnswerForm|Offered)|messages.answerForm)\.tsx?$/,
              minShareCount: 2,
              priority: 3,
              includeDependenciesRecursively: false,
            },
            // Many words that a meeting needs only when its checklist is asked for.
            {
              name: 'checklist',
              test: /client.messages.checklist\.ts$/,
              minShareCount: 2,
              priority: 3,
              includeDependenciesRecursively: false,
            },
            {
              // Words and fields of one matter stay with those who say it, however many they are: here is only what every screen has.
              name: 'shared',
              test: /^(?!.*client.(forms|leaflet|records|screens).)(?!.*client.messages.(?!(estimate|frame|names|patient|plural|recordedAt|refused|refusals|sv|ui|when|words)\.)).*\.(m?js|tsx?)$/,
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
