/** What is stored of the verdicts about one subject, as texts that can be compared: without since when. */
export interface ResultTexts {
  /** JSON of {@link ResultStates}. */
  states: string;
  /** JSON array of the verdicts that are findings, worst first. */
  findings: string;
  /**
   * JSON array of all others, without their subject, and without those that say that there was nothing to ask about; of a model, of
   * those that are about it as a whole: what is in order with each of its thousands of parts is kept as a result alone, and said again
   * when the model is evaluated.
   */
  others: string;
}

/** The letter in which a result is stored. */
export type ResultLetter = 'p' | 'f' | 'u' | 'n';

/** The results of one subject: each identity once, in as few characters as it takes. */
export interface ResultStates<Result = ResultLetter> {
  /** Per check a hash of its definition. */
  checks: { [check: string]: string };
  /** Per part the result of each check that speaks of it; the empty part is the whole. */
  parts: { [part: string]: { [check: string]: Result } };
}

/** The same with since when each result is what it is, in milliseconds since 1970. */
export interface DatedStates
  extends ResultStates<ResultLetter | [ResultLetter, number]> {
  /** Of results that stand without a time. */
  since: number;
}
