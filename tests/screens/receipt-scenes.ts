import { sees, taps } from '../journeys/hand';
import { type TeaHouse } from '../support/tea-house';
import { joined } from './people';
import { type Scene, type Stage, scene } from './scene';
import { nobodyYetAt, strangerAt, unreachedAt } from './wallet-stage';

const receipt = '/ties/pages/receipt/index';

/** Mei records what somebody paid who showed no code. */
const recorded = ({ ask }: TeaHouse, orderNo: string): Promise<unknown> =>
  ask(
    'staff',
    {
      ...{ action: 'record-receipt', requestId: `receipt-${orderNo}`, storeId: 'south', orderNo },
      lines: [{ category: null, amountFen: 4_250 }],
    },
    'mei',
  );

const typed =
  (amount: string) =>
  async ({ house, open }: Stage) => {
    await house.ask('operator', {
      ...{ action: 'save-store', storeId: 'lake', name: '湖畔竹影深处的小满茶铺分店' },
    });
    await recorded(house, '03091430001234');
    await joined(house, 'o-lin');
    const window = await open('o-lin', receipt);
    await sees(window.hand, '哪家店');
    await taps(window.hand, '南门店');
    await window.hand.types('小票上的单号', '0309 143000 1234');
    await window.hand.types('比如 42.50', amount);
    await sees(window.hand, '补上积分');
    return window;
  };

async function claimed(stage: Stage) {
  const window = await typed('42.5')(stage);
  await window.hand.tap('补上积分');
  await sees(window.hand, '+42 积分');
  return window;
}

async function refused(stage: Stage) {
  const window = await typed('42.6')(stage);
  await window.hand.tap('补上积分');
  await sees(window.hand, '没有找到这张小票');
  return window;
}

/** Claiming a receipt, in its states. */
export const receiptScenes: readonly Scene[] = [
  scene('claim-receipt', nobodyYetAt(receipt, '选好门店')),
  scene('claim-receipt-typed', typed('42.5')),
  scene('claim-receipt-claimed', claimed),
  scene('claim-receipt-refused', refused),
  scene('claim-receipt-stranger', strangerAt(receipt, '去入会')),
  scene('claim-receipt-unreached', unreachedAt(receipt)),
];
