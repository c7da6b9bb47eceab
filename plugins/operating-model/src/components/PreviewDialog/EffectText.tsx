import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import type { PreviewAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';

type Effect = NonNullable<PreviewAnswer['effect']>;

/** What would change, in a sentence whose numbers are those of the tables below. Of a draft also what it does as it stands. */
export function EffectText(props: {
  effect: Effect;
  asItStands: Effect | undefined;
  /** How many entities were looked at. */
  compared: number;
}) {
  const { effect, asItStands, compared } = props;
  const t = useTexts();
  const total = String(compared);
  const numbers = ({ entities, ways, findings, areas }: Effect) => ({
    entities: String(entities),
    ways: String(ways),
    findings: String(findings),
    areas: String(areas),
    total,
  });
  return (
    <>
      {asItStands && (
        <Alert severity={asItStands.unchanged ? 'info' : 'warning'}>
          {asItStands.unchanged
            ? t('preview.draft.nothing')
            : t('preview.draft.takesAway', numbers(asItStands))}
        </Alert>
      )}
      {effect.unchanged ? (
        <Alert severity="success">
          {asItStands
            ? t('preview.draft.unchanged', { total })
            : t('preview.unchanged', { total })}
        </Alert>
      ) : (
        <Typography>
          {asItStands
            ? t('preview.draft.changes', numbers(effect))
            : t('preview.changes', numbers(effect))}
        </Typography>
      )}
    </>
  );
}
