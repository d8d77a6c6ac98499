export default defineAppConfig({
  pages: ['pages/home/index'],
  subPackages: [
    {
      root: 'staff',
      pages: [
        'pages/till/index',
        'pages/code/index',
        'pages/counter/index',
        'pages/done/index',
        'pages/today/index',
        'pages/refund/index',
        'pages/queue/index',
      ],
    },
  ],
  window: { navigationStyle: 'custom', backgroundTextStyle: 'dark', backgroundColor: '#FAF7F0' },
  lazyCodeLoading: 'requiredComponents',
});
