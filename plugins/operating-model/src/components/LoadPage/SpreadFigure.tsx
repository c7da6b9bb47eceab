import type {
  Concentration,
  LoadAnswer,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { titleOf } from '../../format/titleOf';
import { useNumbers } from '../../hooks/useNumbers';
import { useTexts } from '../../hooks/useTexts';
import { Figure } from '../Figure';
import { explainFigure, type FigureName } from './explainFigures';

/** One figure about a spread of posts, with its formula, what went into it and its limits on hover and on focus. */
export function SpreadFigure(props: {
  figure: FigureName;
  of: Concentration;
  limits: LoadAnswer['limits'];
  /** Titles of parties, by reference. */
  titles: ReadonlyMap<string, string>;
}) {
  const { figure, of, limits, titles } = props;
  const t = useTexts();
  const { percent, tenths, hundredths } = useNumbers();
  const written = {
    normalised: of.normalised === undefined ? '' : hundredths(of.normalised),
    effectiveOwners:
      of.effectiveOwners === undefined ? '' : tenths(of.effectiveOwners),
    topShare: of.topShare ? percent(of.topShare.share) : '',
    truckFactor: of.truckFactor === undefined ? '' : String(of.truckFactor),
  }[figure];
  if (!written) {
    return <>–</>;
  }
  return (
    <>
      <Figure explanation={explainFigure(figure, of, { limits, titles, t })}>
        {written}
      </Figure>
      {figure === 'topShare' && of.topShare && (
        <> {titleOf(of.topShare.party)}</>
      )}
    </>
  );
}
