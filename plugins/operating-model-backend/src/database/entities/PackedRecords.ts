import { promisify } from 'node:util';
import {
  brotliCompress,
  brotliDecompress,
  constants,
  type BrotliOptions,
} from 'node:zlib';
import type { EntityWrite } from './EntityRecord';
import type { EntityWriter } from './EntityWriter';
import type { RecordEncoder } from './RecordEncoder';

/** A batch that has as many bytes takes no further record: it has to fit into the working memory of the database. */
const BATCH_BYTES = 1_500_000;

/** Entities that are written in one step. */
export interface RecordBatch {
  /** In the form of the writer that writes them. */
  data: Buffer;
  /** True where none of them was stored before. */
  onlyNew: boolean;
}

/** A batch while it waits. */
interface Pack extends RecordBatch {
  /** Before it was compressed. */
  bytes: number;
}

/**
 * Changed entities that wait for the publication, compressed beside the evaluation of the next ones: records resemble each other and
 * need a twentieth of their size.
 */
export class PackedRecords {
  readonly #batchSize: number;
  readonly #encoder: RecordEncoder;
  readonly #packs: Promise<Pack>[] = [];
  #onlyNew = true;
  #count = 0;

  constructor(writer: Pick<EntityWriter, 'batchSize' | 'createEncoder'>) {
    this.#batchSize = writer.batchSize;
    this.#encoder = writer.createEncoder();
  }

  /** How many records there are. */
  get count(): number {
    return this.#count;
  }

  async add(write: EntityWrite): Promise<void> {
    this.#encoder.add(write);
    this.#onlyNew &&= write.base_version === 0;
    this.#count += 1;
    const { records, bytes } = this.#encoder;
    if (records >= this.#batchSize || bytes >= BATCH_BYTES) {
      await this.#close();
    }
  }

  /** The records, batch by batch, in the order in which they came: the next one is unpacked while this one is written. */
  async *batches(): AsyncGenerator<RecordBatch> {
    await this.#close();
    let coming: Promise<RecordBatch> | undefined;
    for (let next = 0; next <= this.#packs.length; next++) {
      const batch = coming;
      coming =
        next < this.#packs.length ? unpack(this.#packs[next]) : undefined;
      coming?.catch(() => {});
      if (batch) {
        yield await batch;
      }
    }
  }

  /** Never more than one waits to be compressed. */
  async #close(): Promise<void> {
    await this.#packs.at(-1);
    if (this.#encoder.records === 0) {
      return;
    }
    const packed = pack(this.#encoder.take(), this.#onlyNew);
    packed.catch(() => {});
    this.#packs.push(packed);
    this.#onlyNew = true;
  }
}

const compress: (data: Buffer, options: BrotliOptions) => Promise<Buffer> =
  promisify(brotliCompress);
const decompress: (data: Buffer, options: BrotliOptions) => Promise<Buffer> =
  promisify(brotliDecompress);

async function pack(data: Buffer, onlyNew: boolean): Promise<Pack> {
  const packed = await compress(data, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 1,
      [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
    },
  });
  return { data: packed, onlyNew, bytes: data.length };
}

async function unpack(packed: Promise<Pack>): Promise<RecordBatch> {
  const { data, bytes, onlyNew } = await packed;
  return { data: await decompress(data, { chunkSize: bytes }), onlyNew };
}
