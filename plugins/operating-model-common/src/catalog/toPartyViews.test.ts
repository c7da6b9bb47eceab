import type { Entity } from '@backstage/catalog-model';
import { narrowParties } from './narrowParties';
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

  it('is the same without some of them as if the catalog had none of these', () => {
    const all = [
      entity('Group', 'leads', { spec: { children: ['accounts', 'support'] } }),
      entity('Group', 'accounts', { spec: { members: ['ana', 'bo'] } }),
      entity('Group', 'support', { spec: { parent: 'leads', children: [] } }),
      entity('User', 'ana', { spec: { memberOf: [] } }),
      entity('User', 'bo', { spec: { memberOf: [] } }),
      entity('User', 'cy', { spec: { memberOf: ['support'] } }),
    ];
    const counts = (parties: ReturnType<typeof toPartyViews>) =>
      [...parties].map(([entityRef, { memberCount }]) => [
        entityRef,
        memberCount,
      ]);
    const whole = toPartyViews(all);
    expect(whole.get('group:default/leads')?.memberCount).toBe(3);
    for (const { kind, metadata } of all) {
      const gone = `${kind.toLowerCase()}:default/${metadata.name}`;
      const rest = all.filter(
        ({ metadata: { name } }) => name !== metadata.name,
      );
      expect(
        counts(narrowParties(whole, reference => reference !== gone)),
      ).toEqual(counts(toPartyViews(rest)));
    }
  });
});
