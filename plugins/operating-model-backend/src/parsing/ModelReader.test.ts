import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import {
  toModelState,
  validateOperatingModel,
  type ModelState,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { stringify } from 'yaml';
// The list that the benchmark measures: data, on which nothing of this package depends.
// eslint-disable-next-line @backstage/no-relative-monorepo-imports
import { hostileTexts } from '../../../../packages/benchmark/src/synthetic/hostileTexts';
import { suiteEntities } from '../__testUtils__/suiteEntities';
import { until } from '../__testUtils__/until';
import { ModelReader } from './ModelReader';

jest.setTimeout(120_000);

const texts = new Map(hostileTexts().map(({ name, yaml }) => [name, yaml]));
const model = suiteEntities().find(({ kind }) => kind === 'OperatingModel')!;
const changed: Entity = { ...model, spec: { ...model.spec, suport: [] } };

const DEEP = 'Is nested too deeply to be read';
const ALIASES =
  'Cannot be read: Excessive alias count indicates a resource exhaustion attack';
const UNIQUE = 'Map keys must be unique';
const NO_KEY = expect.stringMatching(/^A map key must be a text/);
const NO_MODEL = expect.stringMatching(
  /^This key is required: Where the model/,
);
const TOO_SLOW =
  'Takes more than 1 seconds to read; make it smaller, and write out what it repeats by aliases';
const TOO_LARGE = 'Takes more than 64 MB of memory to read; make it smaller';

/** What the first problem of each hostile text is; nobody has to say here what it takes to find it. */
const SENTENCES: { [name: string]: unknown } = {
  '90,000 keys in one map': NO_MODEL,
  '90,000 times the same key': UNIQUE,
  'lists nested 10,000 deep': DEEP,
  'maps nested 10,000 deep': DEEP,
  'blocks as deep as fits': expect.stringMatching(
    /^(Is nested too deeply|This key is required)/,
  ),
  'aliases of aliases': ALIASES,
  'aliases of one anchor': ALIASES,
  'a scalar of 900 kB': NO_MODEL,
  'a flow list of 900 kB': NO_MODEL,
  'a flow map of 900 kB': NO_MODEL,
  'an anchor for each value': NO_MODEL,
  'a comment on each line': NO_MODEL,
  'a map in the place of each key': NO_KEY,
  'random bytes': expect.any(String),
  '225,000 documents': NO_MODEL,
  'as many decisions as fit, all of them valid': NO_MODEL,
};

/** With lists in the place of maps: those of another process are no maps to the test runner. */
const plain = (state: ModelState | undefined) =>
  state && {
    ...state,
    view: { ...state.view, annotations: [...state.view.annotations] },
  };

/** Whether the process is there. */
function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Ids of a process of its own that reads a model and ends, and of the one that it has read by. */
async function readInProcess(...further: string[]): Promise<number[]> {
  const script = `
    const { ModelReader } = require('./ModelReader.ts');
    const { signal } = new AbortController();
    new ModelReader({ signal })
      .readText('- 1', signal)
      .then(({ pid }) => console.log(process.pid, pid));
  `;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      '--require',
      require.resolve('@backstage/cli/config/nodeTransform.cjs'),
      ...further,
      '--eval',
      script,
    ],
    { cwd: __dirname },
  );
  return stdout.trim().split(' ').map(Number);
}

describe('ModelReader', () => {
  const { signal } = new AbortController();
  const logger = mockServices.logger.mock();
  let shutdown: AbortController;

  beforeEach(() => {
    shutdown = new AbortController();
  });
  afterEach(() => shutdown.abort());

  /** One whose limits nothing reaches that ends at all. */
  const patientReader = () =>
    new ModelReader({
      signal: shutdown.signal,
      logger,
      longestMs: 100_000,
      mostMemoryMb: 2_000,
    });

  it('gives what the domain says of a text, read by another process', async () => {
    const reader = new ModelReader({ signal: shutdown.signal, logger });
    const { pid, ...valid } = await reader.readText(stringify(model), signal);
    expect(plain(valid.state)).toEqual(plain(toModelState({ entity: model })));
    expect(pid).toEqual(expect.any(Number));
    expect(pid).not.toBe(process.pid);

    const invalid = await reader.readText(stringify(changed), signal);
    expect(invalid).toEqual({
      problems: toModelState({ entity: changed }).problems,
      // The one that was there already.
      pid,
    });
  });

  it('gives what the domain says of a model of the catalog', async () => {
    const reader = new ModelReader({ signal: shutdown.signal, logger });
    for (const entity of [model, changed]) {
      expect(await reader.validateEntity(entity, signal)).toEqual(
        validateOperatingModel(entity),
      );
    }
  });

  it('knows a sentence for every hostile text', () => {
    expect([...texts.keys()].sort()).toEqual(
      [
        ...Object.keys(SENTENCES),
        'an anchor and an alias for each value',
      ].sort(),
    );
  });

  it('reads every hostile text in another process, and says what is wrong with it', async () => {
    const reader = patientReader();
    for (const [name, sentence] of Object.entries(SENTENCES)) {
      const { problems, pid } = await reader.readText(texts.get(name)!, signal);
      expect([name, problems?.[0].message]).toEqual([name, sentence]);
      expect(pid).not.toBe(process.pid);
    }
  });

  it('ends what takes too long, and reads on', async () => {
    const reader = new ModelReader({
      signal: shutdown.signal,
      logger,
      longestMs: 1_000,
    });
    expect(
      await reader.readText(
        texts.get('an anchor and an alias for each value')!,
        signal,
      ),
    ).toEqual({ problems: [{ path: 'file', message: TOO_SLOW }] });
    expect(await reader.readText('- 1', signal)).toMatchObject({
      problems: [{ path: 'file' }],
      pid: expect.any(Number),
    });
  });

  it('outlives what takes too much memory, and reads on', async () => {
    const reader = new ModelReader({
      signal: shutdown.signal,
      logger,
      longestMs: 100_000,
      mostMemoryMb: 64,
    });
    const text = texts.get('a flow list of 900 kB')!;
    expect(await reader.readText(text, signal)).toEqual({
      problems: [{ path: 'file', message: TOO_LARGE }],
    });
    expect(
      (await reader.readText(stringify(model), signal)).state,
    ).toBeDefined();

    const list = Array.from({ length: 2_000_000 }, (_, place) => ({ place }));
    const entity: Entity = { ...model, spec: { ...model.spec, suport: list } };
    expect(await reader.validateEntity(entity, signal)).toEqual({
      problems: [{ path: 'spec', message: TOO_LARGE }],
      appliesTo: [],
      unchecked: true,
    });
  });

  it('ends the process when nobody waits any more, or the backend shuts down', async () => {
    const reader = patientReader();
    const slow = texts.get('an anchor and an alias for each value')!;
    const hasBegun = () => sleep(200);
    const { pid } = await reader.readText('- 1', signal);
    const gone = new AbortController();
    const reading = reader.readText(slow, gone.signal);
    await hasBegun();
    gone.abort(new Error('nobody waits'));
    await expect(reading).rejects.toThrow('nobody waits');
    await until(async () => !isThere(pid!), 10);

    const again = await reader.readText('- 1', signal);
    expect(again.pid).not.toBe(pid);
    const last = reader.readText(slow, signal);
    await hasBegun();
    shutdown.abort(new Error('shut down'));
    await expect(last).rejects.toThrow('shut down');
    await until(async () => !isThere(again.pid!), 10);
    await expect(reader.readText('- 1', signal)).rejects.toThrow('shut down');
  });

  it('tells whoever asks to try again where the process does not start, or ends by itself', async () => {
    const unavailable = {
      name: 'ServiceUnavailableError',
      message:
        'The model cannot be read now, which the log of the backend explains; try again in a few seconds',
    };
    const late = new ModelReader({
      signal: shutdown.signal,
      logger,
      startedWithinMs: 0,
    });
    await expect(late.readText('- 1', signal)).rejects.toMatchObject(
      unavailable,
    );
    expect(logger.error).toHaveBeenLastCalledWith(
      'The text of a model could not be read: Error: The process that reads models did not start within 0 seconds',
    );

    const reader = patientReader();
    const slow = texts.get('an anchor and an alias for each value')!;
    const { pid } = await reader.readText('- 1', signal);
    const reading = reader.readText(slow, signal);
    await sleep(200);
    process.kill(pid!, 'SIGTERM');
    await expect(reading).rejects.toMatchObject(unavailable);
    expect(logger.error).toHaveBeenLastCalledWith(
      expect.stringMatching(/The process that reads models ended \(SIGTERM\)/),
    );
    expect(await reader.readText('- 1', signal)).toMatchObject({
      problems: [{ path: 'file' }],
    });
  });

  it('starts a process with nothing that the backend alone is started with', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'operating-model-'));
    const telemetry = join(folder, 'telemetry.cjs');
    const started = join(folder, 'started');
    await writeFile(
      telemetry,
      `require('node:fs').appendFileSync(${JSON.stringify(
        started,
      )}, process.pid + ' ')`,
    );
    const [pid, other] = await readInProcess('--require', telemetry);
    expect(other).not.toBe(pid);
    expect((await readFile(started, 'utf8')).trim()).toBe(`${pid}`);
    await rm(folder, { recursive: true });
  });

  it('keeps no process alive that has nothing else to do, and ends with it', async () => {
    const [, pid] = await readInProcess();
    expect(pid).toBeGreaterThan(0);
    await until(async () => !isThere(pid), 10);
  });
});
