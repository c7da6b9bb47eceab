/**
 * A sentence before it is said: which one, and what stands in it. It holds references, never titles, so that it can be
 * stored once and rendered for each reader.
 * @public
 */
export interface Message {
  /** Name of a template, such as `owner.none/absent`. */
  id: string;
  parameters?: Parameters;
}

/**
 * A message with its sentence in English, as far as the reader may know it. A page that knows the id can say it in the
 * reader's own language and zone.
 * @public
 */
export interface RenderedMessage extends Message {
  text: string;
}

/**
 * Templates by id: sentences with `{{name}}` where a parameter goes, as in Backstage's translation messages.
 * @public
 */
export type Templates = { readonly [id: string]: string };

/**
 * What stands in a message in the place of a name: typed, so that whoever renders it can say a party, a moment or a
 * duration as its reader knows it.
 *
 * @remarks
 * A bare string is text as written, a bare number is counted. References are full and in lower case, `instant` is ISO 8601
 * with offset, `duration` ISO 8601. `quote` is text that somebody wrote, shown in quotation marks;
 * `message` a sentence inside of another. A `list` is said with
 * commas, with `and` where that word stands before its last item.
 * @public
 */
export type Parameter =
  | string
  | number
  | { party: string }
  | { entity: string }
  | { model: string }
  | { instant: string }
  | { duration: string }
  | { quote: string }
  | { message: Message }
  | { list: Parameter[]; and?: true };

/**
 * The parameters of a message, by the names that its template has.
 * @public
 */
export type Parameters = { readonly [name: string]: Parameter };
