import * as fc from 'fast-check';
import { bytesOf, fitPage } from './fitPage';
import { pageOfList } from './pageOfList';
import type { RowPage, RowPosition } from './RowPage';

const keyOf = (text: string) => text;

/** All pages in one direction, the last row of each being where the next one starts. */
function readAll(
  list: readonly string[],
  options: { limit: number; from?: RowPosition; backwards?: boolean },
): string[] {
  const { limit, backwards = false } = options;
  const read: string[] = [];
  let from = options.from;
  let page: RowPage<string>;
  do {
    page = pageOfList(list, keyOf, {
      limit,
      from: from && { position: from, backwards },
    });
    const items = page.rows.map(({ item }) => item);
    read.splice(backwards ? 0 : read.length, 0, ...items);
    from = page.rows[backwards ? 0 : page.rows.length - 1]?.position;
  } while (page.hasMore);
  return read;
}

const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), {
  maxLength: 30,
});

describe('pages of a list that is at hand', () => {
  it('give everything once, in order, forwards and from anywhere back', () => {
    fc.assert(
      fc.property(
        list,
        fc.integer({ min: 1, max: 7 }),
        fc.nat(29),
        (all, limit, anywhere) => {
          expect(readAll(all, { limit })).toEqual(all);
          fc.pre(anywhere < all.length);
          expect(
            readAll(all, {
              limit,
              from: [anywhere, all[anywhere]],
              backwards: true,
            }),
          ).toEqual(all.slice(0, anywhere));
        },
      ),
    );
  });

  it('show nothing twice and leave nothing out where rows came or went before them', () => {
    const after = (rows: string[], position: RowPosition) =>
      pageOfList(rows, keyOf, {
        limit: 9,
        from: { position, backwards: false },
      }).rows.map(({ item }) => item);
    expect(after(['new', 'a', 'b', 'c'], [1, 'b'])).toEqual(['c']);
    expect(after(['b', 'c'], [1, 'b'])).toEqual(['c']);
    // The row itself is gone: what has moved up is next.
    expect(after(['a', 'c'], [1, 'b'])).toEqual(['c']);
    expect(after(['a'], [7, 'b'])).toEqual([]);
  });
});

describe('fitPage', () => {
  const page = (...items: string[]): RowPage<string> => ({
    rows: items.map((item, place) => ({ item, position: [place, item] })),
    hasMore: false,
    totalItems: items.length,
  });
  const long = 'x'.repeat(90);

  it('leaves out what was read last and does not fit', () => {
    const all = page(long, `${long}ä`, long);
    expect(fitPage(all, { mostBytes: 1_000 })).toBe(all);
    const forwards = fitPage(all, { mostBytes: 190 });
    expect(forwards).toEqual({
      rows: all.rows.slice(0, 2),
      hasMore: true,
      totalItems: 3,
    });
    const backwards = fitPage(all, { mostBytes: 190, backwards: true });
    expect(backwards.rows).toEqual(all.rows.slice(1));
    expect(backwards.hasMore).toBe(true);
  });

  it('counts bytes, not signs', () => {
    expect(bytesOf('ä')).toBe(4);
  });

  it('gives one row however large, so that reading comes to an end', () => {
    const all = page(long, long);
    expect(fitPage(all, { mostBytes: 10 }).rows).toHaveLength(1);
  });
});
