import { AsyncLocalStorage } from 'node:async_hooks';
import { Turnstile } from './Turnstile';

function createWork() {
  let finish = () => {};
  const done = new Promise<void>(resolve => {
    finish = resolve;
  });
  const work = jest.fn(async () => done);
  return { work, finish };
}

const soon = () => new Promise(resolve => setImmediate(resolve));

describe('Turnstile', () => {
  it('lets one in at a time, in the order in which they came', async () => {
    const turnstile = new Turnstile({ mostWaiting: 1 });
    const first = createWork();
    const second = createWork();
    const passed = [
      turnstile.pass('previews', first.work),
      turnstile.pass('previews', second.work),
    ];
    await soon();
    expect(first.work).toHaveBeenCalled();
    expect(second.work).not.toHaveBeenCalled();
    first.finish();
    await soon();
    expect(second.work).toHaveBeenCalled();
    second.finish();
    await Promise.all(passed);
  });

  it('turns away whoever comes when too many wait, and nobody after that', async () => {
    const turnstile = new Turnstile({ mostWaiting: 1 });
    const { work, finish } = createWork();
    const passed = [
      turnstile.pass('previews', work),
      turnstile.pass('previews', work),
    ];
    await expect(turnstile.pass('previews', work)).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
      message: '2 previews are waited for already; try again in a few seconds',
    });
    finish();
    await Promise.all(passed);
    await turnstile.pass('previews', work);
    expect(work).toHaveBeenCalledTimes(3);
  });

  it('goes on when work fails, and says so only to whom it was done for', async () => {
    const turnstile = new Turnstile({ mostWaiting: 1 });
    const failing = turnstile.pass('previews', async () => {
      throw new Error('too bad');
    });
    const next = turnstile.pass('previews', async () => 'done');
    await expect(failing).rejects.toThrow('too bad');
    expect(await next).toBe('done');
  });

  it('does the work of each in the context of its own request', async () => {
    const turnstile = new Turnstile({ mostWaiting: 1 });
    const request = new AsyncLocalStorage<string>();
    const passed = ['a', 'b'].map(name =>
      request.run(name, () =>
        turnstile.pass('previews', async () => request.getStore()),
      ),
    );
    expect(await Promise.all(passed)).toEqual(['a', 'b']);
  });
});
