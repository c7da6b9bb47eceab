import { z } from 'zod';
import type { Clarity } from '../decisions/types';
import type {
  Decision,
  DecisionArea,
  ModelProblem,
  OperatingModelSpec,
} from '../model/types';
import { mapFilterShape } from './decisionSchemas';
import { pageQueryShape, pageSchema } from './listParts';
import { partyEntitySchema, rotationNoticeSchema } from './valueSchemas';

/** The lists of a model that are read in pages. @public */
export const MODEL_LISTS = [
  'appliesTo',
  'problems',
  'severities',
  'supportTiers',
  'issueClasses',
  'entities',
  'freezes',
  'rotations',
  'escalationPaths',
  'queues',
  'areas',
  'decisions',
  'surfaces',
  'reviews',
] as const;

/** Name of a list of a model. @public */
export type ModelListName = (typeof MODEL_LISTS)[number];

/** An area without its decisions, which are a list of their own. @public */
export interface ModelAreaPart extends Omit<DecisionArea, 'decisions'> {
  /** Of the decisions that the caller may see. */
  clarity: Clarity;
}

/** A decision as it stands in the text. @public */
export interface ModelDecisionPart extends Decision {
  /** Id of its area. */
  area: string;
}

/** What is in the lists of a model: as it stands in the text, in its order. @public */
export interface ModelLists
  extends Pick<
    OperatingModelSpec,
    Exclude<ModelListName, 'problems' | 'areas' | 'decisions'>
  > {
  /** What is wrong in the text of the catalog. */
  problems: ModelProblem[];
  areas: ModelAreaPart[];
  decisions: ModelDecisionPart[];
}

/** An item of a list of a model; of any list where none is named. @public */
export type ModelPart<List extends ModelListName = ModelListName> =
  ModelLists[List][number];

/** @public */
export const modelPartQuerySchema = z.strictObject({
  q: z.string().max(200).optional().meta({
    description:
      'Part of the id, title or question, or of a word of an issue class, in any case',
  }),
  party: mapFilterShape.party.unwrap().optional().meta({
    description:
      'Reference of a group or person that owns, leads, decides or stands in; a bare name is a group',
  }),
  below: mapFilterShape.below,
  ...pageQueryShape,
});

/** @public */
export const rotationNowSchema = rotationNoticeSchema
  .extend({
    next: z
      .array(z.object({ party: partyEntitySchema, from: z.string() }))
      .meta({ description: 'Who follows; nobody where it is empty' }),
  })
  .meta({
    id: 'RotationNow',
    description: 'Who is on call in a rotation now, and who follows',
  });

/** @public */
export const modelNamesSchema = z
  .object({
    parties: z.record(z.string(), partyEntitySchema).meta({
      description:
        'Those that the catalog knows, by reference; members of rotations are left out',
    }),
    rotations: z.record(z.string(), rotationNowSchema).meta({
      description: 'By id',
    }),
    issueClasses: z.record(z.string(), z.string()).meta({
      description: 'Titles, by id',
    }),
  })
  .meta({
    id: 'ModelNames',
    description: 'What the items of a page name, as far as you may know it',
  });

const modelPartPage = pageSchema(
  z.custom<ModelPart>().meta({
    id: 'ModelPart',
    description:
      'As it stands in the text of the model. areas have their clarity instead of their decisions, decisions the id of their area, issueClasses those too that only a queue names.',
  }),
).extend({ names: modelNamesSchema });

/** @public */
export const modelPartPageSchema = modelPartPage.meta({ id: 'ModelPartPage' });

/** @public */
export const firstModelPartPageSchema = modelPartPage.meta({
  id: 'FirstModelPartPage',
  description:
    'The first page of a list, at most twenty; `GET /models/{namespace}/{name}/parts/{list}` has the rest',
});

/** What a caller of `GET /models/…/parts/{list}` can ask for. @public */
export type ModelPartQuery = z.input<typeof modelPartQuerySchema>;
/** @public */
export type ParsedModelPartQuery = z.output<typeof modelPartQuerySchema>;
/** @public */
export type ModelNames = z.output<typeof modelNamesSchema>;
/** @public */
export type RotationNow = z.output<typeof rotationNowSchema>;
/** A page of a list of a model. @public */
export type ModelPartPage<List extends ModelListName = ModelListName> = Omit<
  z.output<typeof modelPartPageSchema>,
  'items'
> & { items: ModelLists[List] };
