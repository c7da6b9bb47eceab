import { mockCredentials } from '@backstage/backend-test-utils';
import { suiteEntities } from '../__testUtils__/suiteEntities';
import { TestCatalog } from '../__testUtils__/TestCatalog';
import { VisibleReferences } from './VisibleReferences';

const ana = mockCredentials.user('user:default/ana');
const bo = mockCredentials.user('user:default/bo');
const UNAVAILABLE = { name: 'ServiceUnavailableError' };

describe('VisibleReferences', () => {
  let time: number;
  let catalog: TestCatalog;
  let references: VisibleReferences;

  beforeEach(() => {
    time = 0;
    catalog = new TestCatalog(suiteEntities());
    references = new VisibleReferences({
      catalog: catalog.service,
      now: () => time,
    });
  });

  const size = async (credentials = ana) =>
    (await references.all(credentials)).references.size;
  const whole = suiteEntities().length;

  it('reads a set once for all that ask at the same time, and keeps it for a minute per caller', async () => {
    await Promise.all([size(), size(), size()]);
    const once = catalog.requests;
    expect(await size()).toBe(whole);
    expect(catalog.requests).toBe(once);

    await size(bo);
    expect(catalog.requests).toBe(2 * once);

    catalog.remove('component:default/tour');
    time = 59_999;
    expect(await size()).toBe(whole);
    time = 60_000;
    expect(await size()).toBe(whole - 1);
  });

  it.each(['throw', 'end', 'empty'] as const)(
    'fails where the catalog breaks off (%s), and tries again at the next call',
    async fault => {
      catalog.fault = page => (page === 2 ? fault : undefined);
      await expect(references.all(ana)).rejects.toMatchObject(UNAVAILABLE);
      catalog.fault = undefined;
      expect(await size()).toBe(whole);
    },
  );

  it('asks for single references where it has no set, and nothing more where it has one', async () => {
    const refs = ['component:default/tour', 'component:default/no-such'];
    expect([...(await references.among(refs, ana))]).toEqual([refs[0]]);
    expect(catalog.requests).toBe(1);
    await size();
    const before = catalog.requests;
    expect([...(await references.among(refs, ana))]).toEqual([refs[0]]);
    expect(catalog.requests).toBe(before);
  });

  it('reads the whole set where too many are asked about for one request', async () => {
    const many = Array.from({ length: 401 }, (_, n) => `group:default/g${n}`);
    const refs = ['component:default/tour', ...many];
    expect([...(await references.among(refs, ana))]).toEqual([refs[0]]);
    const before = catalog.requests;
    expect(await size()).toBe(whole);
    expect(catalog.requests).toBe(before);
  });

  it('forgets whoever asked longest ago when too many ask', async () => {
    for (let caller = 0; caller < 51; caller += 1) {
      await size(mockCredentials.user(`user:default/caller-${caller}`));
    }
    const before = catalog.requests;
    await size(mockCredentials.user('user:default/caller-50'));
    expect(catalog.requests).toBe(before);
    await size(mockCredentials.user('user:default/caller-0'));
    expect(catalog.requests).toBeGreaterThan(before);
  });
});
