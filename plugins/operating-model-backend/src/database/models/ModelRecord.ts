import {
  mapDecisions,
  MODEL_VALIDATOR_VERSION,
  parseReference,
  type CatalogIndex,
  type Facts,
  type Finding,
  type ModelState,
  type NotKnown,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { countFindings } from '../results/countFindings';
import type { ResultTexts } from '../results/ResultTexts';
import { contentHash } from '../sql/contentHash';

/** A row of `models`, without what the store adds itself. */
export interface ModelColumns {
  entity_ref: string;
  title?: string;
  owner_ref?: string;
  status?: string;
  model_version?: string;
  in_force?: string;
  stale: boolean;
  problems: string;
  applies_to: string;
  view: string;
  decision_map?: string;
  errors: number;
  warnings: number;
  infos: number;
  /** JSON array of `NotKnown`: what of it and its parts could not be answered. */
  not_known: string;
  etag?: string;
  content_hash: string;
}

/** What an evaluation says of one model. */
export interface ModelRecord {
  columns: ModelColumns;
  results: ResultTexts;
  /** Set while a fresh catalog fills: how clear it is then is no part of its history. */
  filling?: boolean;
}

/** What is stored for a model: its state, what the checks say of it and its parts, and its decision map. */
export function toModelRecord(options: {
  state: ModelState;
  /** All of its own, worst first. */
  findings: readonly Finding[];
  notKnown: readonly NotKnown[];
  results: ResultTexts;
  index: CatalogIndex;
  facts: Facts;
}): ModelRecord {
  const { state, findings, notKnown, results, index, facts } = options;
  const { owner, namespace } = state.view;
  const columns = {
    entity_ref: state.entityRef,
    title: state.title?.slice(0, 1000),
    owner_ref: owner && parseReference(owner, { defaultNamespace: namespace }),
    status: state.inForce?.spec.status,
    model_version: state.inForce?.spec.version,
    in_force: state.inForce && JSON.stringify(state.inForce),
    stale: state.stale,
    problems: JSON.stringify(state.problems),
    applies_to: JSON.stringify(state.appliesTo),
    view: JSON.stringify({
      ...state.view,
      annotations: [...state.view.annotations],
    }),
    decision_map:
      state.inForce &&
      JSON.stringify(
        mapDecisions({
          model: state.inForce,
          parties: index.parties,
          findings,
          facts,
          filling: index.filling,
        }),
      ),
    ...countFindings(findings),
    not_known: JSON.stringify(notKnown),
    etag: state.view.etag,
  };
  return {
    columns: {
      ...columns,
      content_hash: contentHash({
        ...columns,
        ...results,
        validator: MODEL_VALIDATOR_VERSION,
      }),
    },
    results,
    filling: index.filling,
  };
}
