import { answer } from './Bench';

/** Requests of each client before the other side has its turn, where there are several clients. */
const TURN = 10;

/** An address of ours and the one of the catalog that is asked beside it. */
export interface Pair {
  ours: string;
  theirs: string;
}

/** What the requests of a round took, in milliseconds, and how long our answers were, in KiB. */
export interface Interleaved {
  ours: number[];
  theirs: number[];
  sizes: number[];
}

/**
 * Asks ours, theirs, ours, theirs and so on: whatever disturbs the machine meanwhile disturbs both alike.
 *
 * One client asks in turn request by request. Several take short turns together, all of them at one side: if they were free to be
 * at either, most would at any time wait at the slower one, and a little slower would seem twice as slow.
 */
export async function interleave(
  pairs: Pair[],
  clients = 1,
): Promise<Interleaved> {
  const taken: Interleaved = { ours: [], theirs: [], sizes: [] };
  const turn = clients === 1 ? 1 : clients * TURN;
  for (let start = 0; start < pairs.length; start += turn) {
    const now = pairs.slice(start, start + turn);
    await ask(
      now.map(({ ours }) => ours),
      clients,
      (tookMs, text) => {
        taken.ours.push(tookMs);
        taken.sizes.push(Buffer.byteLength(text) / 1024);
      },
    );
    await ask(
      now.map(({ theirs }) => theirs),
      clients,
      tookMs => taken.theirs.push(tookMs),
    );
  }
  return taken;
}

async function ask(
  urls: string[],
  clients: number,
  take: (tookMs: number, text: string) => void,
): Promise<void> {
  let next = 0;
  const client = async () => {
    while (next < urls.length) {
      const url = urls[next];
      next += 1;
      const started = performance.now();
      const text = await answer(url);
      take(performance.now() - started, text);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
}
