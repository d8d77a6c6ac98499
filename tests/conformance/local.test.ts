import { cases } from './cases';
import { openLocalGround } from './local-ground';

let ground: Awaited<ReturnType<typeof openLocalGround>>;

beforeAll(async () => {
  ground = await openLocalGround();
}, 60_000);
afterAll(() => ground.close());

describe.each([...new Set(cases.map(({ area }) => area))])('%s', (area) => {
  for (const one of cases.filter((each) => each.area === area))
    it(one.states, () => ground.run(one), 40_000);
});
