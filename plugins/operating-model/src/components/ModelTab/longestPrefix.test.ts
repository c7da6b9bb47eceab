import { longestPrefix } from './longestPrefix';

const PLACES = ['spec.queues', 'spec.queues[bill]', 'spec.defaults', ''];

describe('longestPrefix', () => {
  it.each([
    ['spec.queues[bill].owner', 'spec.queues[bill]'],
    ['spec.queues[bill]', 'spec.queues[bill]'],
    ['spec.queues[billing].owner', 'spec.queues'],
    ['spec.defaults.roles.triage', 'spec.defaults'],
    ['spec.defaultsOfMine', undefined],
    ['metadata.name', undefined],
  ])('finds for %s the place %s', (part, place) => {
    expect(longestPrefix(part, PLACES)).toBe(place);
  });
});
