import { ANNOTATION_FIELDS } from '../annotations';
import { declaredValues } from '../annotations/declaredValues';
import { renderMessage, type Message } from '../messages';
import { defaultDomainConfig } from '../effective';
import {
  annotationInputs,
  catalogWith,
  wrongInputs,
} from './__testUtils__/wrongInputs';
import { builtInChecks } from './builtIn';
import { CheckSet } from './CheckSet';
import type { Verdict } from './Verdict';

/** As many wrong inputs as a person has to have read of each check, and of each annotation. */
const ENOUGH = 3;

const { templates } = new CheckSet(builtInChecks, defaultDomainConfig);
const say = (message: Message) =>
  renderMessage(message, {
    templates,
    timeZone: 'UTC',
    titleOf: reference =>
      reference === 'operatingmodel:default/suite' ? 'Suite model' : undefined,
  }).text;

/** What a verdict says, with why it cannot be told where that is so. */
const said = ({ message, reason }: Verdict) =>
  reason ? `${say(message)} (${say(reason)})` : say(message);

const saidOf = (verdicts: Verdict[]) => [...new Set(verdicts.map(said))];

describe('what is said of wrong inputs', () => {
  it('stands here for every check', () => {
    const ids = builtInChecks.map(({ id }) => id);
    expect(ids.filter(id => (wrongInputs[id]?.length ?? 0) < ENOUGH)).toEqual(
      [],
    );
  });

  it.each(
    builtInChecks.flatMap(({ id }) =>
      (wrongInputs[id] ?? []).map(
        ([edits, ...says]) => [id, edits, says] as const,
      ),
    ),
  )('by %s, of %p', (check, edits, says) => {
    const catalog = catalogWith(edits);
    const verdicts = (['Component', 'System', 'OperatingModel'] as const)
      .flatMap(kind => catalog.verdicts(kind))
      .filter(verdict => verdict.check === check);
    const failing = verdicts.filter(({ result }) => result === 'fail');
    expect(
      saidOf(
        failing.length > 0
          ? failing
          : verdicts.filter(({ result }) => result === 'unknown'),
      ),
    ).toEqual(says);
  });

  it('stands here for every annotation', () => {
    const fields = ANNOTATION_FIELDS.filter(
      field => !field.endsWith('-owner') || field === 'support-owner',
    );
    expect(
      fields.filter(field => (annotationInputs[field]?.length ?? 0) < ENOUGH),
    ).toEqual([]);
  });

  it.each(
    Object.entries(annotationInputs).flatMap(([field, inputs]) =>
      inputs.map(([raw, ...says]) => [field, raw, says] as const),
    ),
  )('by the annotation %s, of %p', (field, raw, says) => {
    const reportedBy = declaredValues.find(
      ({ annotation }) => annotation === field,
    )?.reportedBy;
    const failing = catalogWith([`${field} = ${raw}`])
      .verdicts()
      .filter(
        ({ check, part, result }) =>
          result === 'fail' &&
          (check === reportedBy || part?.includes(`/${field}"`)),
      );
    expect(saidOf(failing)).toEqual(says);
  });
});
