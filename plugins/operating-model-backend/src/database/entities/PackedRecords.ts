import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import { encodeRecord } from '../sql/encodeRecord';
import type { EntityWrite } from './EntityRecord';

/**
 * Records and characters at which a pack is closed: before the garbage collector moves it about, and soon enough to be
 * compressed in less than a millisecond.
 */
const PACK_RECORDS = 50;
const PACK_CHARACTERS = 300_000;

/** A batch that has as many characters takes no further pack. */
const BATCH_CHARACTERS = 1_500_000;

/** Entities that are written in one step. */
export interface RecordBatch {
  /** JSON array of `EntityWrite`. */
  json: string;
  /** True where none of them was stored before. */
  onlyNew: boolean;
}

/** Some records: their JSON without the brackets, compressed. */
interface Pack {
  data: Buffer;
  records: number;
  onlyNew: boolean;
}

/**
 * Changed entities that wait for the publication, compressed: records resemble each other and need a tenth of their size.
 */
export class PackedRecords {
  readonly #batchSize: number;
  readonly #packs: Pack[] = [];
  #open: string[] = [];
  #openCharacters = 0;
  #onlyNew = true;
  #count = 0;

  /** @param batchSize - how many records a batch should have at most, more or less */
  constructor(batchSize: number) {
    this.#batchSize = batchSize;
  }

  /** How many records there are. */
  get count(): number {
    return this.#count;
  }

  add(write: EntityWrite): void {
    const json = encodeRecord(write);
    this.#open.push(json);
    this.#openCharacters += json.length;
    this.#onlyNew &&= write.base_version === 0;
    this.#count += 1;
    if (
      this.#open.length >= PACK_RECORDS ||
      this.#openCharacters >= PACK_CHARACTERS
    ) {
      this.#close();
    }
  }

  /** The records, batch by batch, in the order in which they came. */
  *batches(): Generator<RecordBatch> {
    this.#close();
    let parts: string[] = [];
    let records = 0;
    let characters = 0;
    let onlyNew = true;
    for (const pack of this.#packs) {
      const part = `${inflateRawSync(pack.data)}`;
      parts.push(part);
      records += pack.records;
      characters += part.length;
      onlyNew &&= pack.onlyNew;
      if (records >= this.#batchSize || characters >= BATCH_CHARACTERS) {
        yield { json: `[${parts.join(',')}]`, onlyNew };
        parts = [];
        records = 0;
        characters = 0;
        onlyNew = true;
      }
    }
    if (parts.length > 0) {
      yield { json: `[${parts.join(',')}]`, onlyNew };
    }
  }

  #close(): void {
    if (this.#open.length === 0) {
      return;
    }
    this.#packs.push({
      data: deflateRawSync(this.#open.join(','), {
        level: constants.Z_BEST_SPEED,
      }),
      records: this.#open.length,
      onlyNew: this.#onlyNew,
    });
    this.#open = [];
    this.#openCharacters = 0;
    this.#onlyNew = true;
  }
}
