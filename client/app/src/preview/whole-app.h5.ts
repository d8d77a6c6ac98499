/** Every page that a browser would fetch only when it is opened. */
const pages = [
  () => import('../pages/code/index'),
  () => import('../pages/home/index'),
  () => import('../pages/me/index'),
  () => import('../pages/points/index'),
  () => import('../pages/tier/index'),
  () => import('../pages/check-in/index'),
  () => import('../pages/profile/index'),
  () => import('../pages/settings/index'),
  () => import('../pages/privacy/index'),
  () => import('../staff/pages/till/index'),
  () => import('../staff/pages/code/index'),
  () => import('../staff/pages/counter/index'),
  () => import('../staff/pages/done/index'),
  () => import('../staff/pages/door/index'),
  () => import('../staff/pages/receipt/index'),
  () => import('../staff/pages/today/index'),
  () => import('../staff/pages/refund/index'),
  () => import('../staff/pages/queue/index'),
  () => import('../staff/pages/bind/index'),
  () => import('../wallet/pages/coupons/index'),
  () => import('../wallet/pages/claims/index'),
  () => import('../wallet/pages/mall/index'),
  () => import('../gifts/pages/birthday/index'),
  () => import('../messages/pages/inbox/index'),
  () => import('../messages/pages/consents/index'),
  () => import('../play/pages/tasks/index'),
  () => import('../play/pages/lottery/index'),
  () => import('../play/pages/draws/index'),
  () => import('../play/pages/record/index'),
  () => import('../ties/pages/recap/index'),
  () => import('../ties/pages/invite/index'),
  () => import('../ties/pages/receipt/index'),
  () => import('../events/pages/calendar/index'),
  () => import('../events/pages/occasions/index'),
  () => import('../events/pages/news/index'),
];

/** A phone has the whole app on it: the preview fetches it ahead, so that it opens without network too. */
export async function fetchWholeApp(): Promise<void> {
  for (const fetchPage of pages) await fetchPage().catch(() => undefined);
}
