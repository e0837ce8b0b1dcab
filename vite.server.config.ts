import { defineConfig } from 'vite'

/** The server as one file: unbundled, its imports cost half a second and 145 MB (drizzle). */
export default defineConfig({
  ssr: { noExternal: true, external: ['better-sqlite3'] },
  build: {
    ssr: true,
    outDir: 'dist/server',
    emptyOutDir: true,
    target: 'node24',
    minify: false,
    rolldownOptions: {
      input: {
        main: 'server/main.ts',
        rebuild: 'server/rebuild.ts',
        token: 'server/token.ts',
        'list-worker': 'server/list/worker.ts',
      },
      output: { entryFileNames: '[name].js' },
    },
  },
})
