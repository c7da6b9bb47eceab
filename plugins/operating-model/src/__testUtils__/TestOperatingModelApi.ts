import { NotFoundError } from '@backstage/errors';
import type {
  EntityAnswer,
  ModelAnswer,
  OperatingModelApi,
} from '@cloud-suite/backstage-plugin-operating-model-common';

/** A backend that holds one answer, which a test can change or break at any time. */
export class TestOperatingModelApi implements OperatingModelApi {
  entity: EntityAnswer | Error = new NotFoundError('no entity');
  model: ModelAnswer | Error = new NotFoundError('no model');
  runbook: string | Error = new NotFoundError('no runbook');
  catalogRefresh: 'requested' | 'denied' = 'denied';
  /** What happens when somebody asks for a new evaluation. */
  onRefresh: () => void = () => {};

  async getEntity(): Promise<EntityAnswer> {
    return answerOrThrow(this.entity);
  }

  async refreshEntity() {
    this.onRefresh();
    const entity = answerOrThrow(this.entity);
    return { ...entity, catalogRefresh: this.catalogRefresh };
  }

  async getModel(): Promise<ModelAnswer> {
    return answerOrThrow(this.model);
  }

  async getRunbook(): Promise<string> {
    return answerOrThrow(this.runbook);
  }

  async listEntities(): Promise<never> {
    throw new Error('The pages of an entity list nothing');
  }

  async listModels(): Promise<never> {
    throw new Error('The pages of an entity list nothing');
  }

  async getSummary(): Promise<never> {
    throw new Error('The pages of an entity count nothing');
  }
}

function answerOrThrow<T>(answer: T | Error): T {
  if (answer instanceof Error) {
    throw answer;
  }
  return answer;
}

/** An error as the client throws it: the sentence of the backend is its cause. */
export function answerError(statusCode: number, message: string): Error {
  return Object.assign(new Error(`Request failed with ${statusCode}`), {
    statusCode,
    cause: new Error(message),
  });
}
