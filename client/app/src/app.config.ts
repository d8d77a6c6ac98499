const tab = (name: string, text: string) => ({
  pagePath: `pages/${name}/index`,
  text,
  iconPath: `tab-icons/${name}.png`,
  selectedIconPath: `tab-icons/${name}-on.png`,
});

export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/code/index',
    'pages/me/index',
    'pages/points/index',
    'pages/tier/index',
    'pages/check-in/index',
    'pages/profile/index',
    'pages/settings/index',
    'pages/privacy/index',
  ],
  subPackages: [
    {
      root: 'staff',
      pages: [
        'pages/till/index',
        'pages/code/index',
        'pages/counter/index',
        'pages/done/index',
        'pages/door/index',
        'pages/receipt/index',
        'pages/today/index',
        'pages/follow-ups/index',
        'pages/follow-up/index',
        'pages/scripts/index',
        'pages/refund/index',
        'pages/queue/index',
        'pages/bind/index',
      ],
    },
    { root: 'wallet', pages: ['pages/coupons/index', 'pages/claims/index', 'pages/mall/index'] },
    { root: 'messages', pages: ['pages/inbox/index', 'pages/consents/index'] },
    { root: 'gifts', pages: ['pages/birthday/index'] },
    {
      root: 'play',
      pages: [
        'pages/tasks/index',
        'pages/lottery/index',
        'pages/draws/index',
        'pages/record/index',
      ],
    },
    { root: 'ties', pages: ['pages/recap/index', 'pages/invite/index', 'pages/receipt/index'] },
    {
      root: 'events',
      pages: ['pages/calendar/index', 'pages/occasions/index', 'pages/news/index'],
    },
  ],
  tabBar: {
    color: '#6B655A',
    selectedColor: '#1F4D3A',
    backgroundColor: '#FFFFFF',
    borderStyle: 'white',
    list: [tab('home', '首页'), tab('code', '会员码'), tab('me', '我的')],
  },
  window: { navigationStyle: 'custom', backgroundTextStyle: 'dark', backgroundColor: '#FAF7F0' },
  lazyCodeLoading: 'requiredComponents',
});
