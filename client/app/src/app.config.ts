export default defineAppConfig({
  pages: ['pages/home/index'],
  window: { navigationStyle: 'custom', backgroundTextStyle: 'dark', backgroundColor: '#FAF7F0' },
  lazyCodeLoading: 'requiredComponents',
});
