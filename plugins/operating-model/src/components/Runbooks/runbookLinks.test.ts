import { fileOf, headingOf, readLink } from './runbookLinks';

const GITHUB = 'https://git.example/suite/blob/main/docs/restart.md';

describe('readLink', () => {
  it.each([
    ['#2-roll-back', { to: 'heading', id: '2-roll-back' }],
    ['#r%C3%BCck', { to: 'heading', id: 'rück' }],
    ['next.md', { to: 'runbook', link: 'next.md' }],
    ['../a%20b.markdown?plain=1#x', undefined],
    [
      'https://example.com/a.md',
      { to: 'web', url: 'https://example.com/a.md' },
    ],
    [
      './a.sh',
      { to: 'web', url: 'https://git.example/suite/blob/main/docs/a.sh' },
    ],
    ['javascript:alert(1)', { to: 'nowhere' }],
    ['data:text/html,x', { to: 'nowhere' }],
    ['//evil.example/a.md', { to: 'nowhere' }],
    ['/a.md', { to: 'nowhere' }],
    ['\\evil.example', { to: 'nowhere' }],
    ['', { to: 'nowhere' }],
  ])('reads %j', (href, expected) => {
    expect(readLink(href, { url: GITHUB, links: [] })).toEqual(
      expected ?? { to: 'runbook', link: href },
    );
  });

  it('leads nowhere from a file without an address, and from one whose address holds the path in a parameter', () => {
    for (const url of [
      undefined,
      'https://dev.azure.com/acme/suite/_git/app?path=%2Fa.md',
    ]) {
      expect(readLink('a.sh', { url, links: [] })).toEqual({ to: 'nowhere' });
    }
  });

  it('leads no further than the backend follows', () => {
    const links = Array(5).fill('a.md');
    expect(readLink('b.md', { links })).toEqual({ to: 'nowhere' });
  });

  it('names the file and the heading of a link', () => {
    expect(fileOf('../a%20b.md#x')).toBe('a b.md');
    expect(headingOf('../a.md?plain=1#x%20y')).toBe('x y');
    expect(headingOf('a.md')).toBeUndefined();
  });
});
