import type {
  Concentration,
  LoadAnswer,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { nameOf } from '../../format/shortReference';
import type { Texts } from '../../translation';

/** The figures about a spread of posts. */
export const FIGURES = [
  'normalised',
  'effectiveOwners',
  'topShare',
  'truckFactor',
] as const;

/** One of the figures about a spread of posts. */
export type FigureName = (typeof FIGURES)[number];

/** Code of the rule that holds somebody to a figure. */
const CODES: { [figure in FigureName]?: string } = {
  topShare: 'concentration.top-share',
  truckFactor: 'concentration.truck-factor',
};

/** How a figure comes about, from what, and the limits that it is held to with their sources: one sentence each. */
export function explainFigure(
  figure: FigureName,
  of: Concentration,
  options: {
    limits: LoadAnswer['limits'];
    titles: ReadonlyMap<string, string>;
    t: Texts;
  },
): string[] {
  const { limits, titles, t } = options;
  const titleOf = (entityRef: string) =>
    titles.get(entityRef) ?? nameOf(entityRef);
  const held = limits.filter(({ code }) => code === CODES[figure]);
  return [
    formulaOf(figure, of, titleOf, t),
    ...held.map(({ meaning, value, source }) =>
      t('loadPage.evenness.formula.limit', {
        meaning,
        value: String(value),
        source,
      }),
    ),
    ...(held.length === 0 ? [t('loadPage.evenness.formula.noLimit')] : []),
  ];
}

function formulaOf(
  figure: FigureName,
  of: Concentration,
  titleOf: (entityRef: string) => string,
  t: Texts,
): string {
  const posts = String(of.posts);
  switch (figure) {
    case 'normalised':
      return t('loadPage.evenness.formula.normalised', {
        posts,
        parties: String(of.parties),
      });
    case 'effectiveOwners':
      return t('loadPage.evenness.formula.effectiveOwners', { posts });
    case 'topShare':
      return t('loadPage.evenness.formula.topShare', {
        posts,
        party: of.topShare ? titleOf(of.topShare.party.entityRef) : '',
      });
    default:
      return of.truckFactor === 0
        ? t('loadPage.evenness.formula.truckFactorZero')
        : t('loadPage.evenness.formula.truckFactor', {
            parties: of.truckParties.map(titleOf).join(', '),
          });
  }
}
