import { parseArgs } from 'node:util';

/** What a run of the benchmark was asked for. */
export interface BenchmarkOptions {
  size: '1k' | '10k' | '100k';
  entities: number;
  rounds: number;
  json?: string;
  markdown?: string;
  only?: string[];
  database: string;
}

const SIZES = { '1k': 1_000, '10k': 10_000, '100k': 100_000 } as const;

export const USAGE = `npm run bench -- [--size 1k|10k|100k] [--rounds N] [--only W1,W5] [--json FILE] [--markdown FILE]

Starts a real catalog on a real PostgreSQL, fills it with synthetic entities, runs the suite's own backend
against it and prints every figure of ours beside that of the floor or of the catalog itself, their ratio and its bar.

  --size      how many entities the catalog holds (10k)
  --rounds    how often each workload is measured, at least 5 for a figure to quote (5; 3 at 100k)
  --only      the workloads to measure, by id
  --json      also write { size, rounds, workloads: [{ id, name, held, figures: [{ label, unit, ours, beside, bar, held }] }] };
              ours, beside.theirs and beside.ratio are { min, median, max }
  --markdown  also write the table alone, for the documentation
`;

/** Reads the command line; throws an error whose message says what is wrong and what is expected. */
export function readOptions(args: string[]): BenchmarkOptions | 'help' {
  const { values } = parseArgs({
    args,
    options: {
      size: { type: 'string', default: '10k' },
      rounds: { type: 'string' },
      only: { type: 'string' },
      json: { type: 'string' },
      markdown: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    return 'help';
  }
  const size = values.size as keyof typeof SIZES;
  if (!(size in SIZES)) {
    throw new Error(`--size ${size} is not known; use 1k, 10k or 100k`);
  }
  const rounds = Number(values.rounds ?? (size === '100k' ? 3 : 5));
  if (!Number.isInteger(rounds) || rounds < 1) {
    throw new Error(`--rounds ${values.rounds} is not a whole number above 0`);
  }
  const database = process.env.BENCHMARK_POSTGRES_CONNECTION_STRING;
  if (!database) {
    throw new Error(
      'BENCHMARK_POSTGRES_CONNECTION_STRING is not set; `npm run bench` starts a PostgreSQL and sets it',
    );
  }
  return {
    size,
    entities: SIZES[size],
    rounds,
    json: values.json,
    markdown: values.markdown,
    only: values.only?.split(',').map(id => id.trim()),
    database,
  };
}
