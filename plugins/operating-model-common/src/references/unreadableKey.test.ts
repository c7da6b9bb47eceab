import { unreadableKey } from './unreadableKey';

const TEXTS = [
  'jane@example.com',
  '"'.repeat(180),
  '\\'.repeat(500),
  `${'x'.repeat(198)} ${'y'.repeat(100)}`,
  `${'x'.repeat(199)} y`,
  '\u{1f600}'.repeat(150),
  `a${'\u{1f600}'.repeat(150)}`,
  `"${'\u{1f600}"'.repeat(150)}`,
  '\u0001'.repeat(180),
];

describe('unreadableKey', () => {
  it.each(TEXTS)('is a text that has the same key: %j', text => {
    const key = unreadableKey(text);
    expect(key.length).toBeLessThanOrEqual(300);
    const read = JSON.parse(key);
    expect(unreadableKey(read)).toBe(key);
    // No half of a pair.
    expect(read).not.toMatch(/\p{Cs}/u);
    expect(read === text || read.endsWith('…')).toBe(true);
    const kept = read.replace(/…$/, '');
    expect(text.startsWith(kept)).toBe(true);
    expect(kept.length).toBeGreaterThanOrEqual(Math.min(text.length, 48));
  });
});
