import { AsyncLocalStorage } from 'node:async_hooks';
import { Turnstile } from './Turnstile';

/** Work that is done when somebody says so. */
function createWork() {
  let finish = () => {};
  const done = new Promise<void>(resolve => {
    finish = resolve;
  });
  const work = jest.fn(async () => done);
  return { work, finish };
}

const soon = () => new Promise(resolve => setImmediate(resolve));
const UNAVAILABLE = { name: 'ServiceUnavailableError' };

describe('Turnstile', () => {
  let turnstile: Turnstile;

  beforeEach(() => {
    turnstile = new Turnstile({
      what: 'previews',
      mostInside: 2,
      mostWaiting: 3,
      mostWaitingOfOne: 2,
    });
  });

  /** Comes with work, in the name of a caller. */
  function come(caller: string) {
    const gone = new AbortController();
    const { work, finish } = createWork();
    const passed = turnstile.pass({ caller, signal: gone.signal }, work);
    passed.catch(() => {});
    return { work, finish, gone, passed };
  }

  it('lets in one of each caller, and as many as there is room for, in the order in which they came', async () => {
    const [ana, again, bo, cy] = ['ana', 'ana', 'bo', 'cy'].map(come);
    await soon();
    expect(ana.work).toHaveBeenCalled();
    expect(bo.work).toHaveBeenCalled();
    bo.finish();
    await soon();
    expect(again.work).not.toHaveBeenCalled();
    expect(cy.work).toHaveBeenCalled();
    ana.finish();
    await soon();
    expect(again.work).toHaveBeenCalled();
    [cy, again].forEach(({ finish }) => finish());
    await Promise.all([ana, again, bo, cy].map(({ passed }) => passed));
  });

  it('turns away a caller with too many, and everybody when too many wait, and nobody after that', async () => {
    const inside = ['ana', 'bo'].map(come);
    const waiting = ['ana', 'ana'].map(come);
    await expect(come('ana').passed).rejects.toMatchObject({
      ...UNAVAILABLE,
      message:
        '3 of your previews are not answered yet; try again when they are',
    });
    waiting.push(come('cy'));
    await expect(come('dee').passed).rejects.toMatchObject({
      ...UNAVAILABLE,
      message: '5 previews are waited for already; try again in a few seconds',
    });
    [...inside, ...waiting].forEach(({ finish }) => finish());
    await Promise.all([...inside, ...waiting].map(({ passed }) => passed));
    const later = come('dee');
    later.finish();
    await later.passed;
  });

  it('frees the place of whoever goes away while waiting, whose work is never begun', async () => {
    const first = come('ana');
    const waiting = ['ana', 'ana'].map(come);
    waiting[0].gone.abort();
    await expect(waiting[0].passed).rejects.toMatchObject({
      name: 'AbortError',
    });
    const instead = come('ana');
    [first, waiting[1], instead].forEach(({ finish }) => finish());
    await Promise.all([first, waiting[1], instead].map(each => each.passed));
    expect(waiting[0].work).not.toHaveBeenCalled();
  });

  it('goes on when work fails, and says so only to whom it was done for', async () => {
    const { signal } = new AbortController();
    const failing = turnstile.pass({ caller: 'ana', signal }, async () => {
      throw new Error('too bad');
    });
    const next = turnstile.pass({ caller: 'ana', signal }, async () => 'done');
    await expect(failing).rejects.toThrow('too bad');
    expect(await next).toBe('done');
  });

  it('does the work of each in the context of its own request', async () => {
    const { signal } = new AbortController();
    const request = new AsyncLocalStorage<string>();
    const passed = ['a', 'b'].map(name =>
      request.run(name, () =>
        turnstile.pass({ caller: 'ana', signal }, async () =>
          request.getStore(),
        ),
      ),
    );
    expect(await Promise.all(passed)).toEqual(['a', 'b']);
  });
});
