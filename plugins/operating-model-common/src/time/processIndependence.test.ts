import { execFileSync } from 'node:child_process';
import { Settings } from 'luxon';
import { answers } from './__testUtils__/answers';

const ANSWERS = require.resolve('./__testUtils__/answers');

/** The same answers from a process of its own, whose clocks stand in another zone. */
function answersIn(timeZone: string): { offset: number; text: string } {
  const printed = execFileSync(
    process.execPath,
    [
      '--require',
      require.resolve('@backstage/cli/config/nodeTransform.cjs'),
      '--eval',
      `const { answers } = require(${JSON.stringify(ANSWERS)});
       const offset = new Date('2026-07-01T00:00:00Z').getTimezoneOffset();
       process.stdout.write(JSON.stringify({ offset, text: answers() }));`,
    ],
    { env: { ...process.env, TZ: timeZone }, encoding: 'utf8' },
  );
  return JSON.parse(printed);
}

describe('answers about times', () => {
  const { now } = Settings;
  const zone = Settings.defaultZone;

  afterEach(() => {
    Settings.now = now;
    Settings.defaultZone = zone;
    Settings.resetCaches();
  });

  it.each([
    ['Pacific/Auckland', -720],
    ['America/Los_Angeles', 420],
    ['UTC', 0],
  ])('are the same in a process in %s', (timeZone, offset) =>
    expect(answersIn(timeZone)).toEqual({ offset, text: answers() }),
  );

  it.each(['2026-01-15T12:00:00Z', '2026-07-15T12:00:00Z'])(
    'are the same when today is %s',
    today => {
      const expected = answers();
      Settings.now = () => Date.parse(today);
      // luxon remembers the offset of today.
      Settings.resetCaches();
      expect(answers()).toBe(expected);
    },
  );

  it('do not follow the default zone of luxon', () => {
    const expected = answers();
    Settings.defaultZone = 'Pacific/Auckland';
    expect(answers()).toBe(expected);
  });
});
