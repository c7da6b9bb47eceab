import { oneOfKind, writtenKind } from './kindOfReference';

describe('writtenKind', () => {
  it.each([
    ['component', 'Component', 'a Component'],
    ['api', 'API', 'an API'],
    ['operatingmodel', 'OperatingModel', 'an OperatingModel'],
    // What every object of JavaScript has.
    ['constructor', 'Constructor', 'a Constructor'],
    ['tostring', 'Tostring', 'a Tostring'],
  ])('writes %s as %s', (kind, written, one) => {
    expect(writtenKind(kind)).toBe(written);
    expect(oneOfKind(kind)).toBe(one);
  });
});
