import type { Entity } from '@backstage/catalog-model';
import { partyContacts } from './partyContacts';

function contactsOf(
  metadata: Partial<Entity['metadata']>,
  profile: { [key: string]: unknown } = {},
) {
  return partyContacts({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: 'accounts', ...metadata },
    spec: { profile: profile as { email: string } },
  });
}

describe('partyContacts', () => {
  it('says how to reach a party, what wakes somebody first', () => {
    expect(
      contactsOf(
        {
          annotations: {
            'slack.com/bot-notify': '#accounts-bot',
            'pagerduty.com/escalation': 'https://acme.pagerduty.com/ep/P1',
          },
          links: [
            {
              url: 'https://chat.example/C1',
              title: '#accounts',
              type: 'slack',
            },
            { url: 'https://wiki.example', title: 'Wiki' },
            { url: 'https://who.example', title: 'Wake us', type: 'On-Call' },
            { url: 'tel:+15550100', type: 'contact' },
            {
              url: 'https://eu.opsgenie.com/teams/accounts',
              title: 'Opsgenie',
            },
          ],
        },
        { email: 'accounts@example.com', phone: '+1 (555) 0123-4' },
      ),
    ).toEqual([
      { type: 'phone', value: '+1 (555) 0123-4', url: 'tel:+155501234' },
      { type: 'phone', value: '+15550100', url: 'tel:+15550100' },
      { type: 'page', value: 'Wake us', url: 'https://who.example' },
      {
        type: 'page',
        value: 'Opsgenie',
        url: 'https://eu.opsgenie.com/teams/accounts',
      },
      {
        type: 'page',
        value: 'acme.pagerduty.com',
        url: 'https://acme.pagerduty.com/ep/P1',
      },
      { type: 'slack', value: '#accounts', url: 'https://chat.example/C1' },
      { type: 'slack', value: '#accounts-bot', url: undefined },
      {
        type: 'email',
        value: 'accounts@example.com',
        url: 'mailto:accounts@example.com',
      },
    ]);
  });

  it('opens nothing that runs, and shows no secret of a pager', () => {
    expect(
      contactsOf(
        {
          annotations: {
            'pagerduty.com/integration-key':
              'https://acme.pagerduty.com/secret',
            'pagerduty.com/service-id': 'P1SECRET',
            'rootly.com/hook': 'https://events.rootly.com/secret',
          },
          links: [
            { url: 'javascript:alert(1)', title: 'click me', type: 'contact' },
            {
              url: 'https://events.pagerduty.com/integration/secret/enqueue',
              title: 'Hook',
            },
          ],
        },
        { email: 'nobody', phone: 'ask Ana', displayName: 'Accounts' },
      ),
    ).toEqual([{ type: 'link', value: 'click me', url: undefined }]);
  });
});
