export { checkTasks } from './check';
export { teaHouseTasks } from './default';
export { type TaskDeed, countDeed } from './count';
export { type Completion, isMove, toComplete, toUndo } from './decide';
export { evolve as evolveTasks, withFields } from './evolve';
export { type TaskDefinition, type TaskEvent, type Tasks, noTasks } from './model';
export { taskCards } from './queries';
