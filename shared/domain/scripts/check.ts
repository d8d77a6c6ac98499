import { type Problem, distinct } from '../kernel/problem';
import type { Script } from './model';

export const checkScripts = (scripts: readonly Script[]): readonly Problem[] =>
  distinct('scripts', scripts);
