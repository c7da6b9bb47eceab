import { aspects } from '.';

describe('the columns of the decision map', () => {
  it.each([
    ['name', aspects.map(({ id }) => id)],
    ['field', aspects.flatMap(({ fields }) => fields)],
    ['family of findings', aspects.flatMap(({ families }) => families)],
  ])('share no %s, so that a finding is about one of them', (_, all) => {
    expect(all).toEqual([...new Set<string>(all)]);
  });
});
