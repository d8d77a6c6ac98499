export const picksPicture = false;

export const storePicture = (): Promise<string | null> => Promise.resolve(null);
