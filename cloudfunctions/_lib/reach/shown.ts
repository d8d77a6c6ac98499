import type { Programme } from '../../../shared/domain/programme';
import { type Reach, type ReminderCategory, agrees, receiptOf } from '../../../shared/domain/reach';

/** Every consent there is a wording for, as it stands. */
export const consentsShown = ({ reach: { wordings } }: Programme, reach: Reach) =>
  wordings.map((wording) => ({
    ...wording,
    given: agrees(reach, wording.purpose, wording.channel),
    receipt: receiptOf(reach, wording),
  }));

/** A template nobody has answered about. */
const unasked = { count: 0, open: false, answer: null };

/** What is granted of every template there is. */
export const grantsShown = ({ reach: { templates, categories } }: Programme, reach: Reach) =>
  templates.map(({ id, templateId, kind, category }) => {
    const { count, open, answer } = reach.grants.find(({ template }) => template === id) ?? unasked;
    const name = categories.find((one) => one.id === category)?.name ?? '';
    const counted = kind === 'one-time' ? count : null;
    return { template: id, templateId, category, kind, name, count: counted, open, answer };
  });

/** Reminders of these categories that may be asked for: none where WeChat's notices are off or refused. */
export const remindersShown = (
  programme: Programme,
  reach: Reach,
  categories: readonly ReminderCategory[],
) => {
  const { channels } = programme.reach;
  const isOpen = channels.some(({ channel }) => channel === 'subscribe');
  return isOpen && agrees(reach, 'service', 'subscribe')
    ? grantsShown(programme, reach).filter(({ category }) =>
        (categories as readonly string[]).includes(category),
      )
    : [];
};
