import { readFileSync } from 'node:fs';
import { refusals } from './gates';
import { type PrivacyGuide } from './privacy';
import { budgets, weigh } from './sizes';

const [folder = 'dist/weapp'] = process.argv.slice(2);
const guide = JSON.parse(readFileSync('client/app/privacy-guide.json', 'utf8')) as PrivacyGuide;
const found = refusals(folder, guide);
const { mainKB, wholeKB, subpackages } = weigh(folder);

console.log(
  `main package ${mainKB} KB of ${budgets.mainKB}, whole ${wholeKB} KB of ${budgets.wholeKB}`,
);
for (const [root, size] of Object.entries(subpackages))
  console.log(`subpackage ${root} ${size} KB`);
for (const refusal of found) console.error(refusal);
if (found.length > 0) process.exitCode = 1;
