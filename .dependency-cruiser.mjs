/** Who may import whom. Run by `npm run check`, which also counts the modules that were seen. */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'shared-stands-alone',
      severity: 'error',
      from: { path: '^shared/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^shared/', 'node_modules/valibot'] },
    },
    {
      name: 'client-and-server-meet-in-shared',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^server/' },
    },
    {
      name: 'server-knows-no-client',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^client/' },
    },
    {
      name: 'screens-do-not-import-screens',
      severity: 'error',
      from: { path: '^client/screens/([^/]+)/' },
      to: { path: '^client/screens/', pathNot: '^client/screens/$1/' },
    },
    {
      name: 'ui-knows-no-huddle',
      severity: 'error',
      from: { path: '^client/ui/' },
      to: { path: '^(client/(screens|call)|shared/(huddle|case|list|arena))/' },
    },
    {
      name: 'only-call-loads-livekit',
      severity: 'error',
      from: { path: '^client/', pathNot: '^client/call/' },
      to: { path: 'node_modules/livekit-client' },
    },
    {
      name: 'only-door-speaks-to-livekit',
      severity: 'error',
      from: { path: '^server/', pathNot: '^server/door/' },
      to: { path: 'node_modules/livekit-server-sdk' },
    },
    {
      name: 'only-store-knows-the-database',
      severity: 'error',
      from: { path: '^server/', pathNot: '^server/store/' },
      to: { path: 'node_modules/(drizzle-orm|better-sqlite3)' },
    },
    {
      name: 'product-does-not-import-tests',
      severity: 'error',
      from: { path: '^(server|client|shared)/', pathNot: '\\.test\\.ts$' },
      to: { path: ['^test/', '\\.test\\.ts$'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'client/tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.css'] },
  },
}
