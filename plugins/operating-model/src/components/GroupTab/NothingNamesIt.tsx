import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import Typography from '@material-ui/core/Typography';
import { useTexts } from '../../hooks/useTexts';
import { CodeBlock } from '../CodeBlock';
import { Section } from '../Section';

/** The page of a team that nothing names: how it comes to be named. */
export function NothingNamesIt(props: { entity: Entity; below: boolean }) {
  const { entity, below } = props;
  const t = useTexts();
  return (
    <Section title={t('groupTab.empty.title')}>
      <Typography paragraph>
        {below ? t('groupTab.empty.text') : t('groupTab.empty.textAlone')}
      </Typography>
      <Typography paragraph>{t('groupTab.empty.next')}</Typography>
      <CodeBlock
        text={`metadata:\n  annotations:\n    operating-model.io/support-owner: ${stringifyEntityRef(
          entity,
        )}\n`}
      />
    </Section>
  );
}
