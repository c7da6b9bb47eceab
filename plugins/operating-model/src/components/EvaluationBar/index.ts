export { EvaluationBar } from './EvaluationBar';
