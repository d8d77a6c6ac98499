/** WeChat does not tell; what its style sheets can ask of the phone is asked there. */
export const wantsStillness = () => false;
