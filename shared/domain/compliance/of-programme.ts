import { sumOf } from '../kernel/sum';
import type { LotteryTerms } from '../lotteries';
import type { ProgrammeTerms } from '../programme';
import type { ReachTerms } from '../reach';
import type { Placed } from './model';

type Matters = readonly Placed[];

const text = (field: string, words: string | null, isRewarded = false): Matters =>
  words === null ? [] : [{ field, matter: { kind: 'text', text: words, isRewarded } }];

/** The names in a list, each in its field. */
const names = (
  field: string,
  items: readonly Readonly<{ name: string }>[],
  isRewarded = false,
): Matters => items.flatMap(({ name }, i) => text(`${field}.${i}.name`, name, isRewarded));

/** Everything in a programme that rules from outside look at. */
export const ofProgramme = (terms: ProgrammeTerms): Matters => [
  ...terms.tiers.tiers.flatMap(({ perks }, i) =>
    perks.flatMap((perk, j) => text(`tiers.tiers.${i}.perks.${j}`, perk)),
  ),
  ...names('earn.rules', terms.earn.rules, true),
  ...names('coupons.definitions', terms.coupons.definitions),
  ...names('claims', terms.claims, true),
  ...names('rewards', terms.rewards),
  ...names('tasks', terms.tasks, true),
  ...names('care', terms.care),
  ...terms.lotteries.flatMap((lottery, i) => ofLottery(lottery, `lotteries.${i}`)),
  ...terms.occasions.flatMap(({ name, note, gift }, i) => [
    ...text(`occasions.${i}.name`, name, gift !== null),
    ...text(`occasions.${i}.note`, note, gift !== null),
  ]),
  ...terms.news.flatMap(({ title, text: words }, i) => [
    ...text(`news.${i}.title`, title),
    ...text(`news.${i}.text`, words),
  ]),
  {
    field: 'referral.minimumFen',
    matter: { kind: 'referral', minimumFen: terms.referral.minimumFen },
  },
  ...ofReach(terms.reach),
  ...terms.scripts.flatMap(({ text: words }, i) => text(`scripts.${i}.text`, words)),
];

function ofLottery({ name, note, prizes, outOf }: LotteryTerms, at: string): Matters {
  const everyDrawWins = sumOf(prizes, ({ chances }) => chances) >= outOf;
  const words = [
    ...text(`${at}.name`, name, true),
    ...text(`${at}.note`, note, true),
    ...names(`${at}.prizes`, prizes, true),
  ];
  return [
    ...words,
    ...words.flatMap(({ field, matter }): Matters =>
      matter.kind === 'text'
        ? [{ field, matter: { kind: 'lottery', text: matter.text, everyDrawWins } }]
        : [],
    ),
    ...prizes.map(({ valueFen }, j): Placed => ({
      field: `${at}.prizes.${j}.valueFen`,
      matter: { kind: 'prize', valueFen },
    })),
  ];
}

const ofReach = ({ quiet, templates, categories, wordings }: ReachTerms): Matters => [
  { field: 'reach.quiet', matter: { kind: 'quiet', ...quiet } },
  ...templates.flatMap(({ category, title }, i): Matters => {
    const purpose = categories.find(({ id }) => id === category)?.purpose ?? 'service';
    return [{ field: `reach.templates.${i}`, matter: { kind: 'template', title, purpose } }];
  }),
  ...wordings.flatMap(({ purpose, channel, text: words }, i) => [
    ...text(`reach.wordings.${i}.text`, words),
    ...(purpose === 'marketing' && channel === 'sms'
      ? [
          {
            field: `reach.wordings.${i}.text`,
            matter: { kind: 'sms-consent', text: words } as const,
          },
        ]
      : []),
  ]),
];
