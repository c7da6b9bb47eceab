import { BASE_CATALOG } from './baseCatalog';
import { FixtureCatalog } from './FixtureCatalog';

const GROUPS = ['billing', 'docs', 'search', 'support'];

/**
 * The small suite with four more groups, and a second model whose only area has a decision for each of the given parties,
 * such as `accounts`, or `accounts > identity` with its deputy.
 */
export function crowdedCatalog(decisions: string[]): FixtureCatalog {
  const groups = GROUPS.map(
    name => `---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: ${name} }
spec: { type: team, children: [], members: [p3] }
`,
  );
  const listed = decisions.map((parties, position) => {
    const [accountable, deputy] = parties.split(' > ');
    return `        - id: d${position + 1}
          question: Which one?
          accountable: ${accountable}
${deputy ? `          deputy: ${deputy}\n` : ''}`;
  });
  return new FixtureCatalog(`${BASE_CATALOG}${groups.join('')}---
apiVersion: operating-model.io/v1alpha1
kind: OperatingModel
metadata: { name: crowded }
spec:
  status: trial
  appliesTo: []
  areas:
    - id: access
      kind: access
      decisions:
${listed.join('')}`);
}
