/** Set when the app is built: the CloudBase environment of the mini-program. */
declare const CLOUD_ENVIRONMENT: string;
/** Set when the app is built: where the h5 preview finds the local cloud. */
declare const GATEWAY: string;
