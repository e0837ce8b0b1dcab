import { defineConfig } from 'drizzle-kit'

const house = process.env.HEMKLAR_DATABASE === 'house'

/** `npm run migration` writes what has changed in the tables as SQL, once for each kind of database. */
export default defineConfig({
  dialect: 'sqlite',
  schema: house ? './server/store/house-tables.ts' : './server/store/tables.ts',
  out: house ? './migrations/house' : './migrations/arena',
})
