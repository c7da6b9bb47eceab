import { TextArray } from '../sql/TextArray';
import type { EntityWrite } from './EntityRecord';
import { WRITTEN_COLUMNS } from './entityRecordset';
import type { RecordEncoder } from './RecordEncoder';

const NAMES = Object.keys(WRITTEN_COLUMNS) as (keyof EntityWrite)[];

/** Records as an array of each of their columns, the length of each before it. */
export class ColumnEncoder implements RecordEncoder {
  readonly #columns = NAMES.map(() => new TextArray());
  records = 0;

  get bytes(): number {
    return this.#columns.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  add(write: EntityWrite): void {
    this.records += 1;
    NAMES.forEach((name, position) => {
      const value = write[name];
      this.#columns[position].add(
        typeof value === 'number' ? String(value) : value,
      );
    });
  }

  take(): Buffer {
    this.records = 0;
    return Buffer.concat(
      this.#columns.flatMap(column => {
        const array = column.take();
        const length = Buffer.allocUnsafe(4);
        length.writeUInt32BE(array.length);
        return [length, array];
      }),
    );
  }
}

/** The arrays of the columns, in their order. */
export function arraysOf(data: Buffer): Buffer[] {
  let start = 0;
  return NAMES.map(() => {
    const end = start + 4 + data.readUInt32BE(start);
    const array = data.subarray(start + 4, end);
    start = end;
    return array;
  });
}
