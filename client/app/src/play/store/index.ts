import { tasks as contract } from '@shared/contract/member/tasks';
import { line } from '@/api';
import { shelf } from '@/platform/shelf';
import { codeKeys } from '@/store';
import { createAnswer } from '@/store/answer';

const means = { shelf, line, heard: codeKeys.heard };

export const tasks = createAnswer(means, contract);
