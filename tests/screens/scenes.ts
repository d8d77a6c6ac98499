import { shopperScenes } from './shopper-scenes';
import { staffScenes } from './staff-scenes';

/** Every screen and state there is. */
export const scenes = [...shopperScenes, ...staffScenes];
