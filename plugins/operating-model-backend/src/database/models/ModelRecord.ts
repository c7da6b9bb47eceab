import {
  mapDecisions,
  parseReference,
  type CatalogIndex,
  type Finding,
  type ModelState,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { contentHash } from '../sql/contentHash';
import { countFindings } from '../results/countFindings';

/** A row of `models`, without what the store adds itself. */
export interface ModelRecord {
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
  findings: string;
  decision_map?: string;
  errors: number;
  warnings: number;
  infos: number;
  etag?: string;
  content_hash: string;
}

/** What is stored for a model: its state, the findings about its parts, and its decision map. */
export function toModelRecord(options: {
  state: ModelState;
  findings: readonly Finding[];
  index: CatalogIndex;
}): ModelRecord {
  const { state, findings, index } = options;
  const { owner, namespace } = state.view;
  const record = {
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
    findings: JSON.stringify(findings),
    decision_map:
      state.inForce &&
      JSON.stringify(
        mapDecisions({
          model: state.inForce,
          parties: index.parties,
          findings,
        }),
      ),
    ...countFindings(findings),
    etag: state.view.etag,
  };
  return { ...record, content_hash: contentHash(record) };
}
