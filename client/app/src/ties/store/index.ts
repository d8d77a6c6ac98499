import { recap as contract } from '@shared/contract/member/recap';
import type { OutputOf } from '@shared/contract/contract';
import { line } from '@/api';
import { shelf } from '@/platform/shelf';
import { codeKeys } from '@/store';
import { createAnswer } from '@/store/answer';

export type Recap = OutputOf<typeof contract>;

const means = { shelf, line, heard: codeKeys.heard };

export const recap = createAnswer(means, contract);
