import { mockApis } from '@backstage/frontend-test-utils';
import type { RouteAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { ana, cloudOnCall } from '../../__testUtils__/entityAnswers';
import {
  billingRoute,
  provisioningRoute,
  severalRoute,
  unknownRoute,
} from '../../__testUtils__/routeAnswers';
import { operatingModelTranslationRef } from '../../translation';
import { routeText } from './routeText';

const snapshot = mockApis
  .translation()
  .getTranslation(operatingModelTranslationRef);
if (!snapshot.ready) {
  throw new Error('The default texts are always there');
}
const { t } = snapshot;

const options = {
  t,
  locale: 'en-US',
  ownZone: 'America/Los_Angeles',
  link: 'https://backstage.example/operating-model/who?issueClass=x',
  addressOf: ({ target, url, id, entityRef }: { [key: string]: any }) =>
    target === 'file' && entityRef ? `https://backstage.example/#${id}` : url,
};

describe('routeText', () => {
  it('tells a ticket everything that the page tells', () => {
    expect(routeText(provisioningRoute, options)).toBe(
      `Cloud Platform takes it (queue Provisioning)

Issue: Projects fail to provision (provisioning-outage)
Affected: component project-service
Severity: Critical (sev1)
Reported: Tuesday, November 24, 2026 at 2:00 AM PST
Respond by: Tuesday, November 24, 2026 at 2:15 AM PST (15 min, 24x7)
First look by: Tuesday, November 24, 2026 at 2:05 AM PST
How to reach them: #cloud-platform
Deputy: Accounts (accounts@cloud.example)
On call at that moment: Bo Lind · #cloud-oncall

Escalates to:
- Tuesday, November 24, 2026 at 2:00 AM PST: Cloud on call: Bo Lind · #cloud-oncall
- Tuesday, November 24, 2026 at 2:15 AM PST: Head of Cloud · #incidents

Runbooks:
- Project stuck in provisioning: https://backstage.example/#stuck
- Capacity board: https://dash.example/capacity
- Paper folder: ./docs/paper.md

Decisions:
- May this project be restored? (Accounts)

Why:
- The queue Provisioning takes the issue class provisioning-outage. (From spec.queues[provisioning] in operatingmodel cloud-suite)
- tier-1 promises 15 minutes for sev1. (From spec.supportTiers[tier-1] in operatingmodel cloud-suite)

Times are those of America/Los_Angeles.
Link: https://backstage.example/operating-model/who?issueClass=x
`,
    );
  });

  it('marks a first look that is later than the response is due', () => {
    const text = routeText(
      {
        ...provisioningRoute,
        firstLookBy: '2026-11-24T09:15:00-08:00',
        firstLookIsLater: true,
      },
      options,
    );
    expect(text).toContain(
      'First look by: Tuesday, November 24, 2026 at 9:15 AM PST (later than the response is due, which counts)\n',
    );
  });

  it('names the zone of the model and that of whoever asked, in sentences too', () => {
    const text = routeText(
      {
        ...provisioningRoute,
        why: [
          {
            id: 'route/respond-by',
            parameters: { by: { instant: '2026-11-24T17:00:00-08:00' } },
            text: 'It promises an answer by Tue 24 Nov 2026, 17:00 UTC-08:00.',
          },
        ],
      },
      { ...options, ownZone: 'Europe/Berlin' },
    );
    expect(text).toContain(
      'Reported: Tuesday, November 24, 2026 at 2:00 AM PST = 11:00 AM GMT+1\n',
    );
    expect(text).toContain(
      '- It promises an answer by Tuesday, November 24, 2026 at 5:00 PM PST = Wednesday, November 25, 2026 at 2:00 AM GMT+1.\n',
    );
    expect(text).toContain(
      'Times are those of America/Los_Angeles, the zone of the model, and of Europe/Berlin, where this was asked.\n',
    );
  });

  it('tells what is promised to each severity where none is named', () => {
    expect(routeText(severalRoute, options)).toContain(
      `Respond by, for each severity:
- Critical (sev1): Tuesday, November 24, 2026 at 2:15 AM PST (15 min, 24x7)
- High (sev2): No deadline (1 hr, 24x7)
- sev3: No promise
`,
    );
  });

  it('marks those of them before which nobody looks at it', () => {
    const responses = severalRoute.responses?.map(response =>
      response.respondBy
        ? { ...response, firstLookIsLater: true as const }
        : response,
    );
    expect(routeText({ ...severalRoute, responses }, options)).toContain(
      `(15 min, 24x7) – The first look is later than that: the response is the deadline.
- High (sev2): No deadline (1 hr, 24x7)
`,
    );
  });

  it('says what is not known, and leaves out what is not there', () => {
    const text = routeText(billingRoute, options);
    expect(text).toContain(
      'On call at that moment: not known (The schedule is kept at PagerDuty); declared: Ana Ruiz (@ana)',
    );
    expect(text).not.toMatch(/undefined|Affected|Deputy|Escalates|Runbooks/);
  });

  it('says what is missing and whom to ask meanwhile', () => {
    const text = routeText(unknownRoute, options);
    expect(text).toMatch(/^The model does not say who takes it\n/);
    expect(text).toContain(
      'Missing in the model: The model has no issue class "tax exemption request".',
    );
    expect(text).toContain('Ask meanwhile: Accounts (accounts@cloud.example)');
    expect(text).toContain('On call at that moment: nobody\n');
    expect(text).not.toContain('Respond by');
  });

  it('names who is on call next where nobody is', () => {
    expect(
      routeText(
        {
          ...billingRoute,
          onCall: {
            state: 'missing',
            next: billingRoute.onCall.instead?.value,
          },
        },
        options,
      ),
    ).toContain(
      'On call at that moment: nobody; next Ana Ruiz (@ana) from Monday, November 23, 2026 at 10:00 AM PST',
    );
  });

  it('names everybody who is on call, or next', () => {
    const [turn] = provisioningRoute.onCall.value!;
    const both = [turn, { ...turn, party: ana }];
    const withOnCall = (onCall: RouteAnswer['onCall']) =>
      routeText({ ...provisioningRoute, onCall }, options);
    expect(withOnCall({ state: 'valid', value: both })).toContain(
      'On call at that moment: Bo Lind, Ana Ruiz (@ana)\n',
    );
    expect(withOnCall({ state: 'missing', next: both })).toContain(
      'nobody; next Bo Lind from Monday, November 23, 2026 at 10:00 AM PST, next Ana Ruiz (@ana) from Monday, November 23, 2026 at 10:00 AM PST\n',
    );
  });

  it('says of a rotation that is a party who is on call in it', () => {
    const text = routeText(
      {
        ...provisioningRoute,
        takenBy: cloudOnCall,
        deputy: { ...cloudOnCall, channel: undefined, now: [] },
        escalation: [
          {
            notify: cloudOnCall,
            after: 'PT0S',
            at: '2026-11-24T02:00:00-08:00',
          },
        ],
        decisions: [
          { ...provisioningRoute.decisions[0], accountable: [cloudOnCall] },
        ],
      },
      options,
    );
    expect(text).toMatch(/^Rotation Cloud on call takes it/);
    expect(text).toContain(
      'How to reach them: #cloud-oncall, Ana Ruiz (@ana), Bo Lind\n',
    );
    expect(text).toContain('Deputy: Rotation Cloud on call\n');
    expect(text).toContain(
      'PST: Cloud on call: Ana Ruiz, Bo Lind · #cloud-oncall\n',
    );
    expect(text).toContain('restored? (Rotation Cloud on call)\n');
  });

  it('names whoever is declared in a rotation as no more than that, wherever it names the rotation', () => {
    const notKnown = 'The schedule is kept at PagerDuty';
    const doubtful = { ...cloudOnCall, now: [ana], notKnown };
    const at = '2026-11-24T02:00:00-08:00';
    const text = routeText(
      {
        ...provisioningRoute,
        takenBy: doubtful,
        deputy: { ...doubtful, channel: undefined, now: [] },
        escalation: [{ notify: doubtful, after: 'PT0S', at }],
      },
      options,
    );
    expect(text).toContain(
      `How to reach them: #cloud-oncall, not known (${notKnown}); declared: Ana Ruiz (@ana)\n`,
    );
    expect(text).toContain(
      `Deputy: Rotation Cloud on call (not known (${notKnown}))\n`,
    );
    expect(text).toContain(
      `PST: Cloud on call: not known (${notKnown}); declared: Ana Ruiz · #cloud-oncall\n`,
    );
    // Whoever is named, is named as declared.
    expect(text.match(/Ana Ruiz/g)).toHaveLength(
      text.match(/declared: Ana Ruiz/g)!.length,
    );
  });
});
