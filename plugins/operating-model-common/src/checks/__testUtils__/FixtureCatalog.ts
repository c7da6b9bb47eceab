import type { Entity } from '@backstage/catalog-model';
import { parseAllDocuments, type Document } from 'yaml';
import { indexOf, toEntityView, type CatalogIndex } from '../../catalog';
import { defaultDomainConfig, usableValue } from '../../effective';
import type { DomainConfig } from '../../effective';
import { answerFinding } from '../../answers/answerFinding';
import { answerChoices } from '../../answers/choicesOfFindings';
import { candidatesOf } from './candidatesOf';
import { choicesOf } from '../fixes/choicesOf';
import type { FindingAnswer } from '../../api/valueSchemas';
import { noFacts, type Facts } from '../../facts';
import { builtInChecks } from '../builtIn';
import type { Check } from '../Check';
import { CheckSet } from '../CheckSet';
import { evaluate, type Evaluation } from '../evaluate';
import type { Finding } from '../Finding';
import { findingsOf } from '../findingsOf';
import { toldOfUsedParts, usedParts } from '../usedParts';
import type { Verdict } from '../Verdict';
import { applyFix } from './applyFix';
import { BASE_CATALOG } from './baseCatalog';

/** The moment at which fixtures are checked, in the year of their models. */
const NOW = new Date('2026-11-24T12:00:00Z');

/** A finding as somebody reads it. */
export type SaidFinding = Omit<FindingAnswer, 'message'> & { message: string };

/** Kinds of which checks are asked. */
export type FixtureKind =
  | 'Component'
  | 'System'
  | 'API'
  | 'Resource'
  | 'Domain'
  | 'OperatingModel';

/** Files of a catalog that tests edit as people do, and the findings of the whole pipeline over them. */
export class FixtureCatalog {
  readonly #documents: Document[];
  #config: DomainConfig = defaultDomainConfig;
  #now = NOW;
  #checks: readonly Check[] = builtInChecks;
  #facts = noFacts;
  #isHere: (kind: string) => boolean = () => true;
  #filling = false;

  constructor(yaml = BASE_CATALOG) {
    this.#documents = parseAllDocuments(yaml) as Document[];
  }

  /** Writes a value into the file of an entity, `undefined` to delete it. */
  edit(kind: string, path: (string | number)[], value: unknown): this {
    const document = this.#document(kind);
    if (value === undefined) {
      document.deleteIn(path);
    } else {
      document.setIn(path, document.createNode(value));
    }
    return this;
  }

  annotate(name: string, value: unknown): this {
    const path = ['metadata', 'annotations', `operating-model.io/${name}`];
    return this.edit('Component', path, value);
  }

  /** Edits a decision of the model's only area. */
  decide(position: number, path: (string | number)[], value: unknown): this {
    const decision = ['spec', 'areas', 0, 'decisions', position];
    return this.edit('OperatingModel', [...decision, ...path], value);
  }

  configure(config: Partial<DomainConfig>): this {
    this.#config = { ...this.#config, ...config };
    return this;
  }

  /** Looks at it at another moment. */
  at(now: string): this {
    this.#now = new Date(now);
    return this;
  }

  /** Lets further checks be asked. */
  ask(...checks: Check[]): this {
    this.#checks = [...this.#checks, ...checks];
    return this;
  }

  /** Lets something be seen of the world outside. */
  see(facts: Facts): this {
    this.#facts = facts;
    return this;
  }

  /** Lets the catalog have, beside what is evaluated, these kinds alone so far. */
  fillWith(kinds: readonly string[]): this {
    this.#isHere = kind => kinds.includes(kind);
    this.#filling = true;
    return this;
  }

  /** Edits the file that a fix names, as the fix says. */
  mend({ fix }: Pick<Finding, 'fix'>): this {
    const document = this.#documents.find(
      candidate => fileOf(candidate) === fix?.file,
    );
    if (!fix || !document) {
      throw new Error(`The fix names a file that is not there: ${fix?.file}`);
    }
    applyFix(document, fix);
    return this;
  }

  /** What every check says of the component, its system or all models. */
  verdicts(of: FixtureKind = 'Component'): Verdict[] {
    return this.#evaluate(of).flatMap(({ verdicts }) => verdicts);
  }

  /** What the component, its system or any model is found to lack, as an answer says it. */
  findings(of: FixtureKind = 'Component'): SaidFinding[] {
    return this.#say(this.#findingsOf(this.verdicts(of)));
  }

  /** The findings about the model that the component shows. */
  shownFromModel(): SaidFinding[] {
    const [{ effective }] = this.#evaluate('Component');
    const model = this.#index().models.get(usableValue(effective.model) ?? '');
    const findings = this.#findingsOf(this.verdicts('OperatingModel'));
    return this.#say(
      toldOfUsedParts(
        usedParts(effective),
        { findings, notKnown: [] },
        model?.inForce,
      ).findings,
    );
  }

  #evaluate(kind: string): Evaluation[] {
    const config = this.#config;
    const index = this.#index();
    const checks = this.#checkSet();
    return this.#documents
      .filter(document => document.get('kind') === kind)
      .map(document =>
        evaluate({
          entity: toEntityView(toEntity(document), config.annotationAliases),
          index,
          facts: this.#facts,
          checks,
          config,
          now: this.#now,
        }),
      );
  }

  #checkSet(): CheckSet {
    return new CheckSet(this.#checks, this.#config);
  }

  #findingsOf(verdicts: Verdict[]): Finding[] {
    return findingsOf(verdicts, this.#checkSet());
  }

  #say(findings: Finding[]): SaidFinding[] {
    const index = this.#index();
    const choices = choicesOf(index);
    return findings.map(finding => {
      const answer = answerFinding(finding, {
        templates: this.#checkSet().templates,
        timeZone: 'UTC',
        titleOf: reference => index.models.get(reference)?.inForce?.title,
        choices,
      });
      return {
        ...answer,
        message: answer.message.text,
        fix: answer.fix && {
          ...answer.fix,
          candidates: candidatesOf(
            answer.fix,
            answerChoices([answer], choices),
          ),
        },
      };
    });
  }

  #index(): CatalogIndex {
    const here = this.#documents.filter(document =>
      this.#isHere(String(document.get('kind'))),
    );
    return { ...indexOf(here.map(toEntity)), filling: this.#filling };
  }

  #document(kind: string): Document {
    const document = this.#documents.find(
      candidate => candidate.get('kind') === kind,
    );
    if (!document) {
      throw new Error(`The fixture has no ${kind}`);
    }
    return document;
  }
}

function fileOf(document: Document): string {
  const kind = String(document.get('kind')).toLocaleLowerCase('en-US');
  return `${kind}-${document.getIn(['metadata', 'name'])}/catalog-info.yaml`;
}

function toEntity(document: Document): Entity {
  const entity = document.toJS();
  return {
    ...entity,
    metadata: {
      ...entity.metadata,
      annotations: {
        ...entity.metadata.annotations,
        'backstage.io/managed-by-location': `url:https://git.example.com/${fileOf(
          document,
        )}`,
        'backstage.io/edit-url': `https://git.example.com/edit/${fileOf(
          document,
        )}`,
      },
    },
  };
}
