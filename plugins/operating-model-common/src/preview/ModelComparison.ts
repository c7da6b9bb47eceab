import type { PreviewAnswer } from '../api/previewSchemas';
import type { CatalogIndex, EntityView, ModelState } from '../catalog/types';
import type { EffectiveModel } from '../effective/EffectiveModel';
import type { CheckSet } from '../checks/CheckSet';
import {
  evaluate,
  evaluateInSteps,
  type EvaluationInput,
} from '../checks/evaluate';
import { findingOf, findingsOf } from '../checks/findingsOf';
import { visibleFindings } from '../checks/visibleFindings';
import type { Finding } from '../checks/Finding';
import type { Facts } from '../facts/Facts';
import type { OperatingModel } from '../model/types';
import { resolveEffectiveModel } from '../effective/resolveEffectiveModel';
import type { DomainConfig } from '../effective/DomainConfig';
import { usableValue } from '../effective/usableValue';
import { changedValues } from './changedValues';
import { compareClarity } from './compareClarity';
import type { FindingReader } from '../answers/answerFinding';
import { answerChoices } from '../answers/choicesOfFindings';
import { choicesOf } from '../checks/fixes/choicesOf';
import { effectOf } from './effectOf';
import { FindingChanges } from './FindingChanges';
import { FirstOf } from './FirstOf';
import { RouteChanges } from './RouteChanges';

const MOST_ENTITIES = 100;
/** Verdicts in one step. */
const MOST_AT_ONCE = 2_000;

type ChangedEntity = NonNullable<PreviewAnswer['entities']>['items'][number];

/**
 * What a preview works with.
 * @public
 */
export interface ModelPreviewOptions {
  /** The catalog as it is, as far as the reader may see it. */
  index: CatalogIndex;
  /** The changed model; its text is valid. */
  changed: ModelState & { inForce: OperatingModel };
  checks: CheckSet;
  facts: Facts;
  config: DomainConfig;
  now: Date;
}

/**
 * The version in force and the changed one without the parts that the reader may not see.
 * @public
 */
export interface ShownModels {
  /** Absent where no version is in force. */
  before?: OperatingModel;
  after: OperatingModel;
}

/**
 * Compares everything as it is with everything as a changed model would make it: takes in entities one after another, keeps of them only
 * what differs, and answers at the end. Pure; `now` is the only clock.
 */
export class ModelComparison {
  readonly #options: ModelPreviewOptions;
  /** The present state of the model; undefined where the catalog has none. */
  readonly #present?: ModelState;
  /** One for the whole run: what is read once per index stays read. */
  readonly #candidate: CatalogIndex;
  readonly #findings = new FindingChanges();
  readonly #routes: RouteChanges;
  readonly #entities = new FirstOf<ChangedEntity>(MOST_ENTITIES, (a, b) =>
    a.entityRef < b.entityRef ? -1 : 1,
  );
  readonly #reader: FindingReader;
  #compared = 0;

  constructor(options: ModelPreviewOptions) {
    const { index, changed } = options;
    this.#options = options;
    this.#present = index.models.get(changed.entityRef);
    this.#candidate = {
      ...index,
      models: new Map(index.models).set(changed.entityRef, changed),
    };
    this.#routes = new RouteChanges({
      before: this.#present?.inForce,
      after: changed.inForce,
      parties: index.parties,
    });
    this.#reader = this.#createReader();
  }

  /** Compares one entity. The model itself is no such entity: it is passed over. */
  add(entity: EntityView): void {
    const { index, changed } = this.#options;
    if (entity.entityRef === changed.entityRef) {
      return;
    }
    this.#compared += 1;
    const before = this.#resolve(entity, index);
    const after = this.#resolve(entity, this.#candidate);
    if (!this.#isConcerned(before, after)) {
      return;
    }
    const hasOtherFindings = this.#findings.add(
      this.#findingsOf(entity, index, before),
      this.#findingsOf(entity, this.#candidate, after),
    );
    const changes = changedValues(before, after);
    this.#routes.add(before, after, {
      isChanged: changes.length > 0 || hasOtherFindings,
    });
    if (changes.length > 0) {
      this.#entities.add({ entityRef: entity.entityRef, changes });
    }
  }

  /**
   * Everything, once all entities are in. Others may run between its steps.
   *
   * @param shown - nothing is hidden where it is left out
   */
  *answer(shown?: ShownModels): Generator<undefined, PreviewAnswer> {
    const { index, changed } = this.#options;
    const before = this.#present?.inForce;
    const modelFindings = yield* this.#modelFindings(shown);
    yield;
    const clarity = yield* compareClarity({
      before: before && (shown?.before ?? before),
      after: shown?.after ?? changed.inForce,
      parties: index.parties,
    });
    yield;
    const entityFindings = this.#findings.answer(this.#reader);
    yield;
    const { routes, concerned } = yield* this.#routes.compare();
    const entities = {
      compared: this.#compared,
      changed: this.#entities.total,
      items: this.#entities.items(),
    };
    const compared = {
      ...{ clarity, modelFindings, entityFindings },
      ...{ entities, routes },
    };
    return {
      entityRef: changed.entityRef,
      title: changed.inForce.title,
      valid: true,
      problems: [],
      versionBefore: before?.spec.version,
      versionAfter: changed.inForce.spec.version,
      ...compared,
      effect: effectOf(compared, concerned),
      choices: answerChoices(
        [...modelFindings.added, ...entityFindings.added],
        this.#reader.choices,
      ),
    };
  }

  /** Whether the change can matter to an entity: the model applies to it, or something about it is different. */
  #isConcerned(before: EffectiveModel, after: EffectiveModel): boolean {
    const { entityRef } = this.#options.changed;
    return (
      usableValue(before.model) === entityRef ||
      usableValue(after.model) === entityRef ||
      JSON.stringify(before) !== JSON.stringify(after)
    );
  }

  *#modelFindings(
    shown: ShownModels | undefined,
  ): Generator<undefined, NonNullable<PreviewAnswer['modelFindings']>> {
    const { index, changed } = this.#options;
    const changes = new FindingChanges();
    yield* changes.addInSteps(
      this.#present
        ? yield* this.#findingsOfModel(this.#present, index, shown?.before)
        : [],
      yield* this.#findingsOfModel(changed, this.#candidate, shown?.after),
    );
    yield;
    return changes.answer(this.#reader);
  }

  *#findingsOfModel(
    { view, inForce }: ModelState,
    index: CatalogIndex,
    shown: OperatingModel | undefined,
  ): Generator<undefined, Finding[]> {
    const { verdicts } = yield* evaluateInSteps(this.#input(view, index));
    const findings: Finding[] = [];
    for (const [position, verdict] of verdicts.entries()) {
      const finding = findingOf(verdict, this.#options.checks);
      if (finding) {
        findings.push(finding);
      }
      if (position % MOST_AT_ONCE === MOST_AT_ONCE - 1) {
        yield;
      }
    }
    return inForce && shown
      ? visibleFindings(findings, inForce, shown)
      : findings;
  }

  #resolve(entity: EntityView, index: CatalogIndex): EffectiveModel {
    const { config } = this.#options;
    return resolveEffectiveModel({ entity, index, config });
  }

  #findingsOf(
    entity: EntityView,
    index: CatalogIndex,
    effective: EffectiveModel,
  ): Finding[] {
    const { verdicts } = evaluate({ ...this.#input(entity, index), effective });
    return findingsOf(verdicts, this.#options.checks);
  }

  #input(entity: EntityView, index: CatalogIndex): EvaluationInput {
    const { checks, facts, config, now } = this.#options;
    return { entity, index, facts, checks, config, now };
  }

  #createReader(): FindingReader {
    const { index, changed, checks } = this.#options;
    const { entityRef, inForce } = changed;
    return {
      templates: checks.templates,
      timeZone: inForce.spec.timeZone,
      titleOf: reference =>
        reference === entityRef
          ? inForce.title
          : index.models.get(reference)?.inForce?.title,
      choices: choicesOf(this.#candidate),
    };
  }
}
