import {
  answerChoices,
  answerFinding,
  compareFindings,
  countTold,
  foundIn,
  readerOf,
  standingOf,
  type CheckSet,
  type Finding,
  type FindingSubject,
  type StandingCounts,
  type TeamAnswer,
  type TeamFinding,
  type Told,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { readChoicesSeen } from '../../visibility/readChoicesSeen';
import { readEntityPageSeen } from '../../visibility/readEntityPageSeen';
import { readFindingsSeen } from '../../visibility/readFindingsSeen';
import type { SeenUses } from '../../visibility/readUsesSeen';
import type { SeenModel } from '../../visibility/readModelsSeen';
import type { Seen } from '../../visibility/Seen';
import { FEW_ROWS, fitPage } from '../pages/fitPage';
import { carriedParts } from './carriedParts';
import { partOf } from './partOf';

/** With their fixes they are what the page is opened for. */
const MOST_BYTES = 96 * 1024;

type Failing = TeamAnswer['failing'];
type Found = { finding: Finding; about: TeamFinding['about'] };

const NOTHING: Told = { findings: [], notKnown: [] };

/**
 * What is wrong with what some parties own, and with the parts of models that they carry.
 *
 * @param options - `seenUses`: what the entities that they own use
 */
export async function readFailing(
  parties: readonly string[],
  options: {
    seen: Seen;
    models: readonly SeenModel[];
    seenUses: SeenUses;
    checks: CheckSet;
  },
): Promise<Failing> {
  const { seen, models, seenUses, checks } = options;
  const { uses, told, used } = seenUses;
  const own = await readOwn(parties, seen, checks);
  const theirs = new Set(parties);
  const carried: Found[] = [];
  const others: Told = { findings: [], notKnown: [] };
  const inModels: Failing['inModels'] = [];
  const counts = countTold(NOTHING);
  let lookedAt = 0;
  for (const { entities, ...use } of uses) {
    lookedAt += entities;
    add(counts, use);
  }
  for (const each of models) {
    const { entityRef, title } = each.model;
    // All of it is counted with the model itself where they own that.
    if (each.owner === undefined || !theirs.has(each.owner)) {
      const parts = carriedParts(each, theirs);
      lookedAt += parts.size;
      const isTheirs = ({ subject }: { subject: FindingSubject }) =>
        parts.has(partOf(subject.path) ?? '');
      const said = told.get(entityRef) ?? NOTHING;
      const theirTold = {
        findings: said.findings.filter(isTheirs),
        notKnown: said.notKnown.filter(isTheirs),
      };
      add(counts, countTold(theirTold));
      carried.push(
        ...theirTold.findings.map(finding => ({
          finding,
          about: { entityRef, title },
        })),
      );
      const { findings, notKnown } = used.get(entityRef) ?? NOTHING;
      const rest = {
        findings: findings.filter(finding => !isTheirs(finding)),
        notKnown: notKnown.filter(question => !isTheirs(question)),
      };
      others.findings.push(...rest.findings);
      others.notKnown.push(...rest.notKnown);
      if (rest.findings.length + rest.notKnown.length > 0) {
        inModels.push({ entityRef, title });
      }
    }
  }
  const all = [...own.found, ...carried]
    .sort((one, other) => compareFindings(one.finding, other.finding))
    .slice(0, FEW_ROWS);
  const choices = await readChoicesSeen(
    seen,
    all.map(({ finding }) => finding),
  );
  const zones = new Map(models.map(({ model }) => [model.entityRef, model]));
  const said = all.map(({ finding, about }): TeamFinding => {
    const model = zones.get(
      own.modelOf.get(about.entityRef) ?? about.entityRef,
    );
    const reader = readerOf(
      model && { ...model, timeZone: model.spec.timeZone },
      checks.templates,
    );
    return { ...answerFinding(finding, { ...reader, choices }), about };
  });
  const { rows } = fitPage(
    {
      rows: said.map((item, place) => ({ item, position: [place] })),
      hasMore: false,
      totalItems: said.length,
    },
    { mostBytes: MOST_BYTES },
  );
  const items = rows.map(({ item }) => item);
  return {
    items,
    totalItems: foundIn(counts),
    standing: standingOf(counts, countTold(others)),
    lookedAt,
    choices: answerChoices(items, choices),
    inModels: inModels.slice(0, FEW_ROWS),
  };
}

/**
 * What is wrong with the worst entities that they own: of as many entities as findings are shown, no finding that is left out is worse
 * than one of these.
 */
async function readOwn(
  parties: readonly string[],
  seen: Seen,
  checks: CheckSet,
) {
  const { items } = await readEntityPageSeen(
    seen,
    {
      filter: { owner: [...parties] },
      sort: '-findings',
      limit: FEW_ROWS,
    },
    0,
  );
  const isModel = (entityRef: string) =>
    entityRef.startsWith('operatingmodel:');
  const wrong = items.filter(
    ({ entityRef, standing: { own, parts } }) =>
      // The parts of a model are part of it.
      foundIn(own) + (isModel(entityRef) ? foundIn(parts) : 0) > 0,
  );
  const findings = await readFindingsSeen(
    seen,
    wrong.map(({ entityRef }) => entityRef),
    checks,
  );
  return {
    found: wrong.flatMap(({ entityRef, title }) =>
      (findings.get(entityRef) ?? [])
        .slice(0, FEW_ROWS)
        .map((finding): Found => ({ finding, about: { entityRef, title } })),
    ),
    modelOf: new Map(
      wrong.flatMap(({ entityRef, model }): [string, string][] =>
        model ? [[entityRef, model]] : [],
      ),
    ),
  };
}

function add(sum: StandingCounts, counts: StandingCounts): void {
  sum.error += counts.error;
  sum.warning += counts.warning;
  sum.info += counts.info;
  sum.unknown += counts.unknown;
}
