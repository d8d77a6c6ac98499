import { mergeInternalComponents } from '@tarojs/shared';
import { attributes } from './spoken-attributes';

mergeInternalComponents(attributes);
