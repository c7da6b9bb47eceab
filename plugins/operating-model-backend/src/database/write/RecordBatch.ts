import { promisify } from 'node:util';
import { constants, deflateRaw, inflateRaw } from 'node:zlib';
import { encodeRecord } from './encodeRecord';
import type { EntityWrite } from './EntityRecord';

const deflate = promisify(deflateRaw);
const inflate = promisify(inflateRaw);

/** A batch that grows beyond this many characters is closed early. */
const MAX_CHARACTERS = 1_500_000;

/** Entities that are written in one step. */
export interface RecordBatch {
  /** JSON array of `EntityWrite`. */
  json: string;
  /** True where none of them was stored before. */
  onlyNew: boolean;
}

/**
 * Changed entities that wait for the publication, compressed: thousands of records that resemble each other need a
 * tenth of their size.
 */
export class PackedRecords {
  readonly #batchSize: number;
  readonly #packed: { data: Promise<Buffer>; onlyNew: boolean }[] = [];
  #open: string[] = [];
  #openCharacters = 0;
  #onlyNew = true;
  #count = 0;

  constructor(batchSize: number) {
    this.#batchSize = batchSize;
  }

  /** How many records there are. */
  get count(): number {
    return this.#count;
  }

  /** Adds a record. Resolves when there is room for the next one. */
  async add(write: EntityWrite): Promise<void> {
    const json = encodeRecord(write);
    this.#open.push(json);
    this.#openCharacters += json.length;
    this.#onlyNew &&= write.base_version === 0;
    this.#count += 1;
    if (
      this.#open.length >= this.#batchSize ||
      this.#openCharacters >= MAX_CHARACTERS
    ) {
      await this.#close();
    }
  }

  /** The records, batch by batch, in the order in which they came. */
  async *batches(): AsyncGenerator<RecordBatch> {
    await this.#close();
    for (const { data, onlyNew } of this.#packed) {
      yield { json: `${await inflate(await data)}`, onlyNew };
    }
  }

  async #close(): Promise<void> {
    if (this.#open.length === 0) {
      return;
    }
    const data = deflate(`[${this.#open.join(',')}]`, {
      level: constants.Z_BEST_SPEED,
    });
    this.#packed.push({ data, onlyNew: this.#onlyNew });
    this.#open = [];
    this.#openCharacters = 0;
    this.#onlyNew = true;
    await data;
  }
}
