/** The stores of 小满茶铺. */
export declare const stores: readonly [{
    readonly storeId: "nanmen";
    readonly name: "南门店";
}, {
    readonly storeId: "hupan";
    readonly name: "湖畔店";
}, {
    readonly storeId: "yuncheng";
    readonly name: "云城店";
}];
export type StoreId = (typeof stores)[number]['storeId'];
/** The people who work there, by OPENID. */
export declare const people: readonly [{
    readonly openid: "mei";
    readonly name: "梅";
    readonly role: "staff";
    readonly stores: readonly ["nanmen", "hupan"];
}, {
    readonly openid: "hao";
    readonly name: "浩";
    readonly role: "manager";
    readonly stores: readonly ["nanmen", "hupan", "yuncheng"];
}, {
    readonly openid: "lan";
    readonly name: "岚";
    readonly role: "operator";
    readonly stores: readonly [];
}];
/** Who stands at the till of each store. */
export declare const tillOf: Readonly<Record<StoreId, string>>;
/** Minutes after midnight at which the stores open and close. */
export declare const opens: number;
export declare const closes: number;
