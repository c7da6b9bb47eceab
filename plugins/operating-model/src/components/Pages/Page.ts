/** A page of a list, as the backend answers it. */
export interface Page<T> {
  items: T[];
  totalItems: number;
  pageInfo: { nextCursor?: string; prevCursor?: string };
}
