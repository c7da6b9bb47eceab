import type { Entity } from '@backstage/catalog-model';
import { parseAllDocuments } from 'yaml';
import {
  annotationKey,
  assembleEntityAnswer,
  builtInChecks,
  CheckSet,
  defaultDomainConfig,
  evaluate,
  indexOf,
  ModelPreview,
  noFacts,
  toEntityView,
  toModelState,
  type DomainConfig,
  type EntityAnswer,
  type OperatingModel,
  type PreviewAnswer,
} from '../..';
import type { declaredValues } from '../declaredValues';

/** No value has this text. */
export const BAD = 'no such thing';
const NOW = new Date('2026-11-24T12:00:00Z');
const MODEL = 'operatingmodel:default/suite';
const checks = new CheckSet(builtInChecks, { rules: new Map() });

const FILES = `
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: service, annotations: {} }
spec: { owner: accounts, system: workspace }
---
apiVersion: backstage.io/v1alpha1
kind: System
metadata: { name: workspace, annotations: {} }
spec: { owner: accounts }
---
apiVersion: operating-model.io/v1alpha1
kind: OperatingModel
metadata: { name: suite }
spec:
  status: adopted
  appliesTo: [system:default/workspace]
  supportTiers: [{ id: tier-1, coverage: 24x7 }, { id: tier-2, coverage: 24x5 }]
  escalationPaths:
    - { id: primary, steps: [{ notify: accounts, after: PT0S }] }
    - { id: quiet, steps: [{ notify: accounts, after: PT0S }] }
  defaults: {}
  entities: []
---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: accounts }
spec: { type: team, children: [], members: [] }
`;

/** Any declared value. */
export type Value = (typeof declaredValues)[number];

/** A small suite in which one value is declared here and there. */
export class DeclaringSuite {
  readonly #documents = parseAllDocuments(FILES);
  readonly #value: Value;
  #config: DomainConfig = defaultDomainConfig;

  constructor(value: Value) {
    this.#value = value;
  }

  annotate(kind: 'Component' | 'System', text: string): this {
    const key = annotationKey(this.#value.annotation);
    return this.#set(kind, ['metadata', 'annotations', key], text);
  }

  /** As the model's default, or in its entry of the component. */
  declare(where: 'defaults' | 'entities', text: string): this {
    const declared = { [this.#value.key]: text };
    return where === 'defaults'
      ? this.#set('OperatingModel', ['spec', where], declared)
      : this.#set(
          'OperatingModel',
          ['spec', where],
          [{ ref: 'component:default/service', ...declared }],
        );
  }

  configure(text: string): this {
    const defaults = { [this.#value.key]: text };
    this.#config = { ...this.#config, defaults };
    return this;
  }

  answer(): EntityAnswer[Value['key']] {
    return this.#evaluated().answer[this.#value.key];
  }

  /** The checks that fail over what nobody can use. */
  failed(): string[] {
    return this.#evaluated().failed;
  }

  /** What a changed model would change for the component. */
  preview(changed: DeclaringSuite): PreviewAnswer['entities'] {
    const entity = changed.#entity('OperatingModel');
    const preview = new ModelPreview({
      index: this.#index(),
      changed: { ...toModelState({ entity }), inForce: changed.model() },
      checks,
      facts: noFacts,
      config: this.#config,
      now: NOW,
    });
    preview.add(toEntityView(this.#entity('Component')));
    const steps = preview.answer();
    let step = steps.next();
    while (!step.done) {
      step = steps.next();
    }
    return step.value.entities;
  }

  model(): OperatingModel {
    const entity = this.#entity('OperatingModel');
    const { inForce, problems } = toModelState({ entity });
    if (!inForce) {
      throw new Error(JSON.stringify(problems));
    }
    return inForce;
  }

  #evaluated() {
    const index = this.#index();
    const { effective, verdicts } = evaluate({
      entity: toEntityView(this.#entity('Component')),
      index,
      facts: noFacts,
      checks,
      config: this.#config,
      now: NOW,
    });
    return {
      failed: verdicts
        .filter(
          ({ result, evidence }) =>
            result === 'fail' && evidence.some(({ value }) => value === BAD),
        )
        .map(({ check }) => check),
      answer: assembleEntityAnswer({
        effective,
        entity: { kind: 'component', evaluatedAt: NOW.toISOString() },
        own: { findings: [], notKnown: [] },
        parts: { findings: [], notKnown: [] },
        model: index.models.get(MODEL)?.inForce,
        modelReadable: true,
        parties: index.parties,
        facts: noFacts,
        templates: checks.templates,
        now: NOW,
      }),
    };
  }

  #index() {
    return indexOf(this.#documents.map(document => document.toJS()));
  }

  #entity(kind: string): Entity {
    return this.#document(kind).toJS();
  }

  #set(kind: string, path: string[], value: unknown): this {
    const document = this.#document(kind);
    document.setIn(path, document.createNode(value));
    return this;
  }

  #document(kind: string) {
    return this.#documents.find(document => document.get('kind') === kind)!;
  }
}
