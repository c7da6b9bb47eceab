import { FEW_BYTES, FEW_ROWS, fitPage } from './fitPage';

/** The first few of a list that stands beside others in one answer, as many as have room there, and how many there are. */
export function firstFew<T>(list: readonly T[]): {
  items: T[];
  totalItems: number;
} {
  const { rows } = fitPage(
    {
      rows: list
        .slice(0, FEW_ROWS)
        .map((item, place) => ({ item, position: [place] })),
      hasMore: list.length > FEW_ROWS,
      totalItems: list.length,
    },
    { mostBytes: FEW_BYTES },
  );
  return { items: rows.map(({ item }) => item), totalItems: list.length };
}
