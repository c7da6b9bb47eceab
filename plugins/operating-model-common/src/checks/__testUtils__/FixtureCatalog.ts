import type { Entity } from '@backstage/catalog-model';
import { parseAllDocuments, type Document } from 'yaml';
import {
  toEntityView,
  toModelState,
  toPartyViews,
  type CatalogIndex,
} from '../../catalog';
import { defaultDomainConfig, resolveEffectiveModel } from '../../effective';
import type { DomainConfig } from '../../effective';
import { checkEntity, modelFindingsFor } from '../checkEntity';
import { checkModel } from '../checkModel';
import type { Finding } from '../types';
import { applyFix } from './applyFix';
import { BASE_CATALOG } from './baseCatalog';

/** The moment at which fixtures are checked, in the year of their models. */
const NOW = new Date('2026-11-24T12:00:00Z');

/** Files of a catalog that tests edit as people do, and the findings of the whole pipeline over them. */
export class FixtureCatalog {
  readonly #documents: Document[];
  #config: DomainConfig = defaultDomainConfig;
  #now = NOW;

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

  /** Edits the file that a fix names, as the fix says. */
  mend({ fix }: Finding): this {
    const document = this.#documents.find(
      candidate => fileOf(candidate) === fix.file,
    );
    if (!document) {
      throw new Error(`The fix names a file that is not there: ${fix.file}`);
    }
    applyFix(document, fix);
    return this;
  }

  /** What the component, its system and its model are found to lack, with the model's findings where `of` is a component. */
  findings(of: 'Component' | 'System' | 'OperatingModel' = 'Component') {
    const config = this.#config;
    const index = this.#index();
    if (of === 'OperatingModel') {
      return [...index.models.values()].flatMap(state =>
        checkModel({ state, index, config, now: this.#now }),
      );
    }
    const entity = toEntityView(this.#entity(of), config.annotationAliases);
    const effective = resolveEffectiveModel({ entity, index, config });
    return checkEntity({ entity, effective, index, config, now: this.#now });
  }

  /** The findings about the model that the component shows. */
  shownFromModel(): Finding[] {
    const config = this.#config;
    const entity = toEntityView(this.#entity('Component'));
    const effective = resolveEffectiveModel({
      entity,
      index: this.#index(),
      config,
    });
    return modelFindingsFor(effective, this.findings('OperatingModel'));
  }

  #index(): CatalogIndex {
    const entities = this.#documents.map(toEntity);
    const views = entities
      .filter(({ kind }) => ['System', 'Domain'].includes(kind))
      .map(entity => toEntityView(entity));
    const models = entities
      .filter(({ kind }) => kind === 'OperatingModel')
      .map(entity => toModelState({ entity }));
    return {
      parties: toPartyViews(entities),
      scopes: new Map(views.map(view => [view.entityRef, view])),
      models: new Map(models.map(state => [state.entityRef, state])),
    };
  }

  #entity(kind: string): Entity {
    return toEntity(this.#document(kind));
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
