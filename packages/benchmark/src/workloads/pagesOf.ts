import { request, type Bench } from './Bench';

/** The addresses of all pages of a list, each one as its cursor gives it. */
export async function pagesOf(bench: Bench, path: string): Promise<string[]> {
  const pages: string[] = [];
  let next: string | undefined = path;
  while (next) {
    pages.push(next);
    const { pageInfo } = await request(`${bench.suiteUrl}${next}`);
    next = pageInfo.nextCursor
      ? `${path}&cursor=${encodeURIComponent(pageInfo.nextCursor)}`
      : undefined;
  }
  return pages;
}
