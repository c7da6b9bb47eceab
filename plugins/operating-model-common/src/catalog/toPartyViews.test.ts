import type { Entity } from '@backstage/catalog-model';
import { toPartyViews } from './toPartyViews';

function entity(kind: string, name: string, rest: Partial<Entity>): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    ...rest,
    metadata: { name, ...rest.metadata },
  };
}

describe('toPartyViews', () => {
  it('counts the people of a group and of those below it once, through circles, and no strangers', () => {
    const parties = toPartyViews([
      entity('Group', 'leads', { spec: { children: ['accounts'] } }),
      entity('Group', 'accounts', {
        spec: { children: ['leads'], members: ['ana', 'nobody-knows-me'] },
      }),
      entity('Group', 'empty', { spec: { children: [] } }),
      entity('User', 'ana', { spec: { memberOf: ['accounts', 'leads'] } }),
      entity('User', 'bo', {
        relations: [{ type: 'memberOf', targetRef: 'group:default/leads' }],
      }),
      entity('Component', 'service', {}),
    ]);

    expect(
      [...parties.values()].map(party => [party.entityRef, party.memberCount]),
    ).toEqual([
      ['group:default/leads', 2],
      ['group:default/accounts', 2],
      ['group:default/empty', 0],
      ['user:default/ana', 1],
      ['user:default/bo', 1],
    ]);
  });

  it('says how to reach a party', () => {
    const parties = toPartyViews([
      entity('Group', 'accounts', {
        metadata: {
          name: 'accounts',
          title: 'Accounts',
          annotations: { 'slack.com/bot-notify': '#accounts-bot' },
          links: [
            {
              url: 'https://chat.example/C1',
              title: '#accounts',
              type: 'slack',
            },
            { url: 'javascript:alert(1)', title: 'click me', type: 'contact' },
            { url: 'https://wiki.example', title: 'Wiki' },
          ],
        },
        spec: { profile: { email: 'accounts@example.com' } },
      }),
    ]);

    expect(parties.get('group:default/accounts')).toMatchObject({
      title: 'Accounts',
      contacts: [
        {
          type: 'email',
          value: 'accounts@example.com',
          url: 'mailto:accounts@example.com',
        },
        { type: 'slack', value: '#accounts', url: 'https://chat.example/C1' },
        { type: 'link', value: 'click me', url: undefined },
        { type: 'slack', value: '#accounts-bot' },
      ],
    });
  });
});
