import { wallet as contract } from '@shared/contract/member/wallet';
import { line } from '@/api';
import { shelf } from '@/platform/shelf';
import { codeKeys } from '@/store';
import { createAnswer } from '@/store/answer';
import { createMall } from './mall';
import { createOffers } from './offers';

const means = { shelf, line, heard: codeKeys.heard };

export const wallet = createAnswer(means, contract);
export const offers = createOffers(means);
export const mall = createMall(means);
