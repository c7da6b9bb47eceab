import { encodeRecord } from '../sql/encodeRecord';
import type { EntityWrite } from './EntityRecord';
import type { RecordEncoder } from './RecordEncoder';

/** Records as one JSON array. */
export class JsonEncoder implements RecordEncoder {
  #open: string[] = [];
  bytes = 0;

  get records(): number {
    return this.#open.length;
  }

  add(write: EntityWrite): void {
    const json = encodeRecord(write);
    this.#open.push(json);
    this.bytes += json.length;
  }

  take(): Buffer {
    const data = Buffer.from(`[${this.#open.join(',')}]`);
    this.#open = [];
    this.bytes = 0;
    return data;
  }
}
