import type { ChildProcess } from '../process/ChildProcess';
import { TOKEN } from '../process/backendConfig';
import type { Cost } from '../suite/measure';
import type { StatementFigures } from '../suite/MeasuredDatabase';

/** What one sweep cost. */
export type SweepCost = Cost & StatementFigures & { rowsWritten: number };

/** The running backends, as the workloads use them. */
export interface Bench {
  size: '1k' | '10k' | '100k';
  rounds: number;
  catalog: ChildProcess;
  suite: ChildProcess;
  catalogUrl: string;
  suiteUrl: string;
  /** Where the suite's backend says whether it is ready. */
  healthUrl: string;
  /** The catalog's second page of 50 components, by its cursor. */
  secondPageUrl: string;
  /** References of some hundred governed entities, spread over the catalog. */
  sample: string[];
  progress(text: string): void;
  /** Ends the suite, answering or not, and starts it anew on the same database. */
  restartSuite(): Promise<void>;
}

/** A request with the credentials of the run; throws where the answer is no success. */
export async function request(url: string, method = 'GET'): Promise<any> {
  return JSON.parse(await answer(url, method));
}

/** The same, as text. */
export async function answer(url: string, method = 'GET'): Promise<string> {
  const response = await fetch(url, {
    method,
    headers: { authorization: `Bearer ${TOKEN}` },
  });
  if (!response.ok) {
    throw new Error(
      `${method} ${url}: ${response.status} ${await response.text()}`,
    );
  }
  return response.text();
}

/** How long each of the requests took, in milliseconds, with so many clients at once. */
export async function timeRequests(
  urls: string[],
  clients = 1,
): Promise<number[]> {
  const times: number[] = [];
  const queue = [...urls];
  const client = async () => {
    for (let url = queue.pop(); url; url = queue.pop()) {
      const started = performance.now();
      await request(url);
      times.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return times;
}

/** `component:default/name` as the path of its resource. */
export function entityPath(entityRef: string): string {
  return entityRef.replace(':', '/');
}
