import {
  expectedByBgNbd,
  fitBgNbd,
  fitMbgNbd,
  fitParetoNbd,
  stillThere,
} from '../../../shared/domain/scores';
import { cdnowBuyings } from '../../support/cdnow';

const buyings = cdnowBuyings();
const near = (value: number, digits: number): number => expect.closeTo(value, digits) as number;

it('BG/NBD on the CDNOW sample is the published fit (Fader, Hardie, Lee 2005)', () => {
  const { parameters, logLikelihood } = fitBgNbd(buyings);
  expect(logLikelihood).toEqual(near(-9582.4, 1));
  expect(parameters).toEqual({
    ...{ r: near(0.243, 3), alpha: near(4.414, 2), a: near(0.793, 2), b: near(2.426, 2) },
  });
  const bought = { repeats: 2, last: 30.43, now: 38.86, members: 1 };
  expect(expectedByBgNbd(parameters, bought, 39)).toEqual(near(1.226, 3));
});

it('MBG/NBD on the CDNOW sample is the published fit (Batislam and others 2007)', () => {
  const fitted = fitMbgNbd(buyings);
  if (!fitted.ok) throw new Error(fitted.refusal.code);
  const { parameters, logLikelihood } = fitted.value;
  expect(logLikelihood).toEqual(near(-9582.1, 1));
  expect(parameters).toEqual({
    ...{ r: near(0.525, 3), alpha: near(6.183, 2), a: near(0.891, 2), b: near(1.614, 2) },
  });
  const once = { repeats: 0, last: 0, now: 38.86, members: 1 };
  expect(stillThere(parameters, once)).toBeLessThan(0.5);
});

it('Pareto/NBD on the CDNOW sample is the published fit (Fader, Hardie, Lee 2005)', () => {
  const { parameters, logLikelihood } = fitParetoNbd(buyings);
  expect(logLikelihood).toEqual(near(-9594.98, 1));
  expect(parameters).toEqual({
    ...{ r: near(0.553, 2), alpha: near(10.578, 1), s: near(0.606, 2), beta: near(11.669, 0) },
  });
});

it('a fit is refused with fewer than 200 who came back, and not with 200', () => {
  const back = (members: number) => [
    { repeats: 0, last: 0, now: 30, members: 300 },
    { repeats: 2, last: 10, now: 30, members },
  ];
  expect(fitMbgNbd(back(199))).toEqual({
    ok: false,
    refusal: { code: 'too-few-repeat-buyers', found: 199, needed: 200 },
  });
  expect(fitMbgNbd(back(200))).not.toMatchObject({ refusal: { code: 'too-few-repeat-buyers' } });
});
