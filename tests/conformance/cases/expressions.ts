import type { Case } from '../case';
import { type Computation, named } from '../computations';

const numbers: readonly Computation[] = [
  ['abs', 'abs drops the sign', { n: -5 }, ({ $ }) => $.abs('$n'), 5],
  ['add', 'add adds numbers', { a: 1, b: 2 }, ({ $ }) => $.add(['$a', '$b', 3]), 6],
  [
    'add',
    'add moves a date by milliseconds',
    { at: new Date(1000) },
    ({ $ }) => $.add(['$at', 500]),
    new Date(1500),
  ],
  ['ceil', 'ceil rounds up', { n: 7.1 }, ({ $ }) => $.ceil('$n'), 8],
  ['floor', 'floor rounds down', { n: -2.5 }, ({ $ }) => $.floor('$n'), -3],
  ['trunc', 'trunc cuts the fraction off', { n: -2.5 }, ({ $ }) => $.trunc('$n'), -2],
  ['divide', 'divide divides', { a: 7, b: 2 }, ({ $ }) => $.divide(['$a', '$b']), 3.5],
  ['mod', 'mod gives the remainder', { a: 7 }, ({ $ }) => $.mod(['$a', 4]), 3],
  ['multiply', 'multiply multiplies', { a: 7 }, ({ $ }) => $.multiply(['$a', 2, 3]), 42],
  ['subtract', 'subtract subtracts', { a: 7 }, ({ $ }) => $.subtract(['$a', 9]), -2],
  [
    'subtract',
    'subtract of two dates gives milliseconds',
    { from: new Date(1000), to: new Date(3500) },
    ({ $ }) => $.subtract(['$to', '$from']),
    2500,
  ],
  ['pow', 'pow raises to a power', { a: 2 }, ({ $ }) => $.pow(['$a', 10]), 1024],
  ['sqrt', 'sqrt takes the root', { a: 81 }, ({ $ }) => $.sqrt('$a'), 9],
  ['exp', 'exp of 0 is 1', { a: 0 }, ({ $ }) => $.exp('$a'), 1],
  ['ln', 'ln of 1 is 0', { a: 1 }, ({ $ }) => $.ln('$a'), 0],
  ['log', 'log takes its base', { a: 8 }, ({ $ }) => $.log(['$a', 2]), 3],
  ['log10', 'log10 of 1000 is 3', { a: 1000 }, ({ $ }) => $.log10('$a'), 3],
  ['ceil', 'ceil of a missing field is null', {}, ({ $ }) => $.ceil('$n'), null],
  ['sum', 'sum ignores what is no number', { a: [1, 'x', 2] }, ({ $ }) => $.sum('$a'), 3],
];

const texts: readonly Computation[] = [
  [
    'concat',
    'concat joins texts',
    { a: '小满' },
    ({ $ }) => $.concat(['$a', ' ', '茶铺']),
    '小满 茶铺',
  ],
  [
    'split',
    'split cuts at a separator',
    { a: '1999/12/12' },
    ({ $ }) => $.split(['$a', '/']),
    ['1999', '12', '12'],
  ],
  ['toLower', 'toLower makes small letters', { a: 'TEA' }, ({ $ }) => $.toLower('$a'), 'tea'],
  ['toUpper', 'toUpper makes capital letters', { a: 'tea' }, ({ $ }) => $.toUpper('$a'), 'TEA'],
  [
    'substrCP',
    'substrCP counts characters',
    { a: '小满茶铺' },
    ({ $ }) => $.substrCP(['$a', 1, 2]),
    '满茶',
  ],
  [
    'substrBytes',
    'substrBytes counts bytes',
    { a: '小满tea' },
    ({ $ }) => $.substrBytes(['$a', 3, 4]),
    '满t',
  ],
  ['strLenCP', 'strLenCP counts characters', { a: '茶t' }, ({ $ }) => $.strLenCP('$a'), 2],
  ['strLenBytes', 'strLenBytes counts bytes', { a: '茶t' }, ({ $ }) => $.strLenBytes('$a'), 4],
  ['indexOfCP', 'indexOfCP finds a text', { a: '小满茶' }, ({ $ }) => $.indexOfCP(['$a', '茶']), 2],
  [
    'indexOfCP',
    'indexOfCP of an absent text is -1',
    { a: 'x' },
    ({ $ }) => $.indexOfCP(['$a', 'y']),
    -1,
  ],
  [
    'indexOfBytes',
    'indexOfBytes counts bytes',
    { a: '小满茶' },
    ({ $ }) => $.indexOfBytes(['$a', '茶']),
    6,
  ],
  [
    'strcasecmp',
    'strcasecmp looks past capitals',
    { a: 'TEA' },
    ({ $ }) => $.strcasecmp(['$a', 'tea']),
    0,
  ],
];

export const expressions: readonly Case[] = named([...numbers, ...texts]);
