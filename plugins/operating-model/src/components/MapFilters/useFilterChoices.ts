import { useApi } from '@backstage/core-plugin-api';
import type {
  CoverageAnswer,
  CoverageArea,
  ModelRow,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { useCallback } from 'react';
import { operatingModelApiRef } from '../../api/operatingModelApiRef';
import { nameOf } from '../../format/shortReference';
import { useLoaded } from '../../hooks/useLoaded';
import { useTexts } from '../../hooks/useTexts';
import type { Texts } from '../../translation';
import { ASPECTS, GAPS } from '../CellLabel';
import { DECISION_ROLES } from './DECISION_ROLES';
import type { MapFilterName } from './useMapQuery';

/** Something to choose in a filter. */
export interface FilterChoice {
  value: string;
  label: string;
  /** The heading that it stands below. */
  group?: string;
  /** Only says something. */
  disabled?: boolean;
}

/** As many as the backend answers at once. */
const MOST_AREAS = 200;

const AREA_KINDS = [
  'access',
  'documentation',
  'improvement',
  'incident',
  'maintenance',
  'prioritization',
  'release',
  'review',
  'support',
] as const satisfies readonly CoverageArea['kind'][];

const CADENCES = [
  'continuous',
  'daily',
  'weekly',
  'biweekly',
  'monthly',
  'quarterly',
  'on-demand',
] as const;

/** What the filters offer. Models and areas are asked for; where they cannot be had, the filters still hold what the address says. */
export function useFilterChoices(
  names: readonly MapFilterName[],
  model: string | string[] | undefined,
): { [name in MapFilterName]?: FilterChoice[] } {
  const api = useApi(operatingModelApiRef);
  const t = useTexts();
  const loadModels = useCallback(() => api.listModels({ limit: 200 }), [api]);
  const loadCoverage = useCallback(
    () => api.getCoverage({ model, limit: MOST_AREAS }),
    [api, model],
  );
  const models = useLoaded(names.includes('model') ? loadModels : undefined);
  const coverage = useLoaded(names.includes('area') ? loadCoverage : undefined);
  return {
    model: modelChoices(models.answer?.items ?? [], t),
    area: areaChoices(coverage.answer?.areas, t),
    areaKind: AREA_KINDS.map(kind => ({
      value: kind,
      label: t(`decisionsPage.areaKinds.${kind}`),
    })),
    role: DECISION_ROLES.map(role => ({
      value: role,
      label: t(`decisionRoles.${role}`),
    })),
    gap: gapChoices(t),
    cadence: [
      ...CADENCES.map(word => ({ value: word, label: t(`cadence.${word}`) })),
      { value: 'none', label: t('decisionsPage.filters.noCadence') },
    ],
  };
}

function modelChoices(models: ModelRow[], t: Texts): FilterChoice[] {
  return models
    .filter(
      ({ state, status }) => state !== 'invalid' && status !== 'superseded',
    )
    .map(({ entityRef, title = nameOf(entityRef), status }) => ({
      value: entityRef,
      label:
        status === 'draft'
          ? t('decisionsPage.filters.draft', { title })
          : title,
    }));
}

/** Several models may have areas of one id, which one filter finds together. */
function areaChoices(
  areas: CoverageAnswer['areas'] | undefined,
  t: Texts,
): FilterChoice[] {
  const { items = [], totalItems = 0 } = areas ?? {};
  const titles = new Map<string, Set<string>>();
  for (const { id, title } of items) {
    titles.set(id, (titles.get(id) ?? new Set()).add(title));
  }
  const choices = [...titles]
    .map(([value, labels]) => ({ value, label: [...labels].join(', ') }))
    .sort((first, second) => first.label.localeCompare(second.label));
  const more = totalItems - items.length;
  return more > 0
    ? [
        ...choices,
        {
          value: '',
          label: t('decisionsPage.filters.moreAreas', { total: String(more) }),
          disabled: true,
        },
      ]
    : choices;
}

function gapChoices(t: Texts): FilterChoice[] {
  return ASPECTS.flatMap(aspect => {
    const group = t(`decisionsPage.aspects.${aspect}`);
    return [
      {
        value: aspect,
        label: t('decisionsPage.filters.anyGap', { aspect: group }),
        group,
      },
      ...GAPS[aspect].map(state => ({
        value: `${aspect}:${state}`,
        label: t('decisionsPage.cell', {
          aspect: group,
          state: t(`decisionsPage.states.${state}`),
        }),
        group,
      })),
    ];
  });
}
