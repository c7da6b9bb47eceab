import * as fc from 'fast-check';
import { renderMessage } from './renderMessage';
import { splitAtInstants } from './splitAtInstants';

const templates = {
  'test/due': '{{who}} has to answer by {{by}}, or {{later}}.',
  'test/at': 'at {{at}}',
};
const isInstant = (piece: string | { instant: string }) =>
  typeof piece !== 'string';

describe('splitAtInstants', () => {
  it('finds each moment again, in whatever zone it was said', () => {
    fc.assert(
      fc.property(
        fc.date({
          min: new Date('1999-01-01'),
          max: new Date('2099-01-01'),
          noInvalidDate: true,
        }),
        fc.constantFrom(
          'UTC',
          'America/Los_Angeles',
          'Asia/Kathmandu',
          'Australia/Lord_Howe',
        ),
        (date, timeZone) => {
          const by = date.toISOString();
          const at = new Date(date.getTime() + 90 * 60_000).toISOString();
          const message = renderMessage(
            {
              id: 'test/due',
              parameters: {
                who: 'Ana',
                by: { instant: by },
                later: {
                  list: [
                    {
                      message: {
                        id: 'test/at',
                        parameters: { at: { instant: at } },
                      },
                    },
                  ],
                },
              },
            },
            { templates, timeZone },
          );
          expect(splitAtInstants(message)).toEqual([
            'Ana has to answer by ',
            { instant: by },
            ', or at ',
            { instant: at },
            '.',
          ]);
        },
      ),
    );
  });

  it('leaves alone what somebody wrote that only looks like a moment', () => {
    const written = 'Mon 30 Nov 2026, 09:00 UTC-08:00';
    const message = renderMessage(
      {
        id: 'test/due',
        parameters: {
          who: written,
          by: { instant: '2026-12-01T10:00:00-08:00' },
          later: 'never',
        },
      },
      { templates, timeZone: 'UTC' },
    );
    const pieces = splitAtInstants(message);
    expect(pieces[0]).toBe(`${written} has to answer by `);
    expect(pieces.filter(isInstant)).toEqual([
      { instant: '2026-12-01T10:00:00-08:00' },
    ]);
    expect(splitAtInstants({ id: 'x', text: written })).toEqual([written]);
    expect(splitAtInstants({ text: written })).toEqual([written]);
    expect(
      splitAtInstants({ text: written, instants: ['2026-11-30T17:00:00Z'] }),
    ).toEqual([{ instant: '2026-11-30T17:00:00Z' }]);
  });
});
