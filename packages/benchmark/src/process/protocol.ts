/** One question to a child process. */
export interface Request {
  id: number;
  command: string;
  argument?: unknown;
}

/** Its answer. */
export type Reply =
  | { id: number; result: unknown }
  | { id: number; error: string };
