import { inZone } from '../time/wallTime';
import type { Message, Parameter, RenderedMessage, Templates } from './Message';
import { sayDuration } from './sayDuration';
import { sayWhen } from './sayWhen';

/**
 * For whom messages are rendered.
 * @public
 */
export interface Reader {
  templates: Templates;
  /** Zone of the moments, that of the model. */
  timeZone: string;
  /**
   * The title of a party or model that the reader may know; its reference is said where there is none. Other entities are
   * always said by their reference.
   */
  titleOf?: (entityRef: string) => string | undefined;
}

/**
 * Says a message. What is hidden from the reader has to be out of `titleOf` before: the message itself holds references only.
 * A message whose template is gone is said by its id.
 * @public
 */
export function renderMessage(
  message: Message,
  reader: Reader,
): RenderedMessage {
  const { id, parameters = {} } = message;
  const template = Object.hasOwn(reader.templates, id)
    ? reader.templates[id]
    : id;
  const text = template.replace(/\{\{(\w+)\}\}/g, (placeholder, name) =>
    Object.hasOwn(parameters, name)
      ? renderParameter(parameters[name], reader)
      : placeholder,
  );
  return { ...message, text };
}

/**
 * Says what stands in a message or in evidence.
 * @public
 */
export function renderParameter(parameter: Parameter, reader: Reader): string {
  if (typeof parameter === 'string' || typeof parameter === 'number') {
    return String(parameter);
  }
  if ('list' in parameter) {
    const items = parameter.list.map(item => renderParameter(item, reader));
    const last = parameter.and && items.length > 1 ? items.pop() : undefined;
    return items.join(', ') + (last === undefined ? '' : ` and ${last}`);
  }
  if ('instant' in parameter) {
    return sayWhen(inZone(parameter.instant, reader.timeZone));
  }
  if ('duration' in parameter) {
    return sayDuration(parameter.duration);
  }
  if ('quote' in parameter) {
    return JSON.stringify(parameter.quote);
  }
  if ('message' in parameter) {
    return renderMessage(parameter.message, reader).text;
  }
  if ('entity' in parameter) {
    return parameter.entity;
  }
  const [reference] = Object.values(parameter);
  return reader.titleOf?.(reference) ?? reference;
}
