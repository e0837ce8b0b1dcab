import type { Random } from '../simulate/random.ts'
import type { Done } from './writes.ts'

const sector = 512

export type Disk = ReturnType<typeof createDisk>

/** A disk that keeps what was synced, and of the rest whatever chance keeps: in order, out of order, torn within a page. */
export function createDisk() {
  const files = new Map<string, { kept: Buffer; since: Done[] }>()

  function fileOf(name: string) {
    const found = files.get(name) ?? { kept: Buffer.alloc(0), since: [] }
    files.set(name, found)
    return found
  }

  return {
    take(done: Done): void {
      if (done.is === 'say') return
      // The names in a folder are taken to be kept as they are: the files are made before the first command.
      if (done.is === 'remove') return void files.delete(done.file)
      const file = fileOf(done.file)
      if (done.is !== 'sync') return void file.since.push(done)
      for (const each of file.since.splice(0)) file.kept = applied(file.kept, each)
    },
    /** What a machine would find whose power went just now. */
    afterPowerLoss(random: Random): Map<string, Buffer> {
      return new Map([...files].map(([name, { kept, since }]) => [name, withSome(kept, since, random)]))
    },
  }
}

function withSome(kept: Buffer, since: readonly Done[], random: Random): Buffer {
  const inOrder = random.chance(0.5)
  const reached = random.below(since.length + 1)
  let image: Buffer = Buffer.from(kept)
  for (const [i, each] of since.entries()) {
    const isKept = inOrder ? i < reached : random.chance(0.5)
    if (isKept) image = applied(image, each)
    else if (each.is === 'write' && random.chance(0.2)) image = applied(image, torn(each, random))
  }
  return image
}

function torn(write: Done & { is: 'write' }, random: Random): Done {
  const sectors = Math.ceil(write.data.length / sector)
  return { ...write, data: write.data.subarray(0, sector * random.below(sectors)) }
}

function applied(image: Buffer, done: Done): Buffer {
  if (done.is === 'cut') return Buffer.concat([image.subarray(0, done.length)], done.length)
  if (done.is !== 'write') return image
  const end = done.at + done.data.length
  const longer = end > image.length ? Buffer.concat([image], end) : image
  done.data.copy(longer, done.at)
  return longer
}
