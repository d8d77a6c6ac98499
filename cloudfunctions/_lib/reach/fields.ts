import { dayOf } from '../../../shared/domain/kernel/day';
import type { Programme } from '../../../shared/domain/programme';
import type { Message, ReachTerms } from '../../../shared/domain/reach';

type Template = ReachTerms['templates'][number];

/** The longest text of each kind of field, as WeChat's templates state it. */
const longest: Readonly<Record<string, number>> = {
  thing: 20,
  phrase: 5,
  name: 10,
  character_string: 32,
};

const cut = (text: string, most: number): string => {
  const letters = Array.from(text);
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`;
};

/** The last day on which it is of use, as WeChat's date fields take it. */
function endsOn({ endsAt }: Message): string {
  const [year = '', month = '', day = ''] = dayOf(endsAt - 1).split('-');
  return `${year}年${month}月${day}日`;
}

/** What a template's fields say of a message, none longer than its kind allows. */
export function fieldsOf(
  { shopName }: Programme,
  { fields }: Template,
  message: Message,
): Readonly<Record<string, Readonly<{ value: string }>>> {
  const says = {
    shop: shopName,
    title: message.title,
    text: message.text,
    'ends-on': endsOn(message),
  };
  return Object.fromEntries(
    fields.map(({ field, says: what }) => {
      const most = longest[field.replace(/\d+$/, '')] ?? 200;
      return [field, { value: cut(says[what], most) }];
    }),
  );
}
