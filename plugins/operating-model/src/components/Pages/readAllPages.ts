import type { Page } from './Page';

/** All of a list that is known to be short, one page after the other. */
export async function readAllPages<T, P extends Page<T>>(
  load: (cursor: string | undefined) => Promise<P>,
): Promise<P[]> {
  const pages: P[] = [];
  let cursor: string | undefined;
  do {
    const page: P = await load(cursor);
    pages.push(page);
    cursor = page.pageInfo.nextCursor;
  } while (cursor);
  return pages;
}
