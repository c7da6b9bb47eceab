import type { FindingAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';

/** The parts of a model that findings are grouped by, in the order in which the page shows the parts. */
export const GROUPS = [
  'supportTiers',
  'rotations',
  'escalationPaths',
  'queues',
  'areas',
  'surfaces',
  'others',
] as const;

const LISTED = new RegExp(
  `^spec\\.(${GROUPS.slice(0, -1).join('|')})(?:\\[([^\\]]*)\\])?`,
);

/** The findings of one kind of part; of decisions, of one area. */
export interface PartGroup {
  part: (typeof GROUPS)[number];
  /** Id of the area. */
  area?: string;
  findings: FindingAnswer[];
}

/** Findings by the part of the model that they are about; those of a part stay in their order. */
export function groupByPart(findings: readonly FindingAnswer[]): PartGroup[] {
  const groups = new Map<string, PartGroup>();
  for (const finding of findings) {
    const [, listed, id] = LISTED.exec(finding.subject.path ?? '') ?? [];
    const part = GROUPS.find(group => group === listed) ?? 'others';
    const area = part === 'areas' ? id : undefined;
    const key = `${part} ${area}`;
    const group = groups.get(key) ?? { part, area, findings: [] };
    group.findings.push(finding);
    groups.set(key, group);
  }
  return [...groups.values()].sort(
    (one, other) => GROUPS.indexOf(one.part) - GROUPS.indexOf(other.part),
  );
}
