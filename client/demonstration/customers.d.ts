import { type StoreId } from './shop';
/** Somebody of the sample as the shop knows them. */
export type Customer = Readonly<{
    openid: string;
    store: StoreId;
    source: string;
    place: number;
}>;
/** FNV-1a, 32 bit: the same customer always goes to the same store. */
export declare function hashOf(text: string): number;
/** The shop's customer behind an id of the sample, which is a place in it from 1. */
export declare function customerOf(id: string): Customer;
/** The name a customer goes by in WeChat; most shops know few of them. */
export declare const nicknameOf: ({ place }: Customer) => string | undefined;
