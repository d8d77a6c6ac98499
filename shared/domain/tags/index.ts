export { type TagEvent, type TagMember, type TagRefusal, type Tags, noTags } from './model';
export { decide as decideTags, evolve as evolveTags } from './tags';
