import { nearest } from './nearest';

describe('nearest', () => {
  it.each([
    ['suport', ['support', 'triage'], 'support'],
    ['SUPPORT', ['support'], 'support'],
    ['knid', ['kind', 'owner'], 'kind'],
    ['releaseCadnce', ['ReleaseCadence'], 'ReleaseCadence'],
    ['', [''], ''],
  ])('finds for %j of %j the one that was meant', (written, names, found) =>
    expect(nearest(written, names)).toBe(found),
  );

  it.each([
    ['colour', ['coverage', 'title']],
    ['x', ['id']],
    ['anything', []],
    ['', ['id']],
  ])('names nothing for %j of %j', (written, names) =>
    expect(nearest(written, names)).toBeUndefined(),
  );

  it('takes no time for a text without end', () => {
    const start = process.cpuUsage();
    expect(nearest('x'.repeat(10_000_000), ['owner'])).toBeUndefined();
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(500);
  });
});
