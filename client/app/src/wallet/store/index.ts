import { wallet as contract } from '@shared/contract/member/wallet';
import { means } from '@/store';
import { createAnswer } from '@/store/answer';
import { createMall } from './mall';
import { createOffers } from './offers';

export const wallet = createAnswer(means, contract);
export const offers = createOffers(means);
export const mall = createMall(means);
