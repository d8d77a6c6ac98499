/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'domain-imports-only-domain',
      severity: 'error',
      comment: 'The core knows no wire, no database, no framework.',
      from: { path: '^shared/domain' },
      to: { pathNot: '^shared/domain' },
    },
    {
      name: 'capabilities-meet-at-the-index',
      severity: 'error',
      comment: 'A capability is entered by its index.',
      from: { path: '^shared/domain/([^/]+)/' },
      to: {
        path: '^shared/domain/(?!kernel)([^/]+)/',
        pathNot: ['^shared/domain/$1/', 'index\\.ts$'],
      },
    },
    {
      name: 'outside-enters-by-the-index',
      severity: 'error',
      comment: 'Rooms outside see what a capability shows, not how it works.',
      from: { pathNot: '^(shared/domain|tests/domain)' },
      to: { path: '^shared/domain/(?!kernel)[^/]+/(?!index\\.ts$)' },
    },
    {
      name: 'contract-imports-only-shared',
      severity: 'error',
      comment: 'A contract is words and schemas: valibot and the domain, nothing else.',
      from: { path: '^shared/contract' },
      to: { pathNot: ['^shared/', '^node_modules/valibot/'] },
    },
    {
      name: 'client-and-functions-never-meet',
      severity: 'error',
      comment: 'They meet in shared, or over the wire.',
      from: { path: '^(client|cloudfunctions)/' },
      to: { path: '^(client|cloudfunctions)/', pathNot: '^$1/' },
    },
    {
      name: 'local-imports-only-local',
      severity: 'error',
      comment:
        'The local cloud runs built functions as the cloud would: it knows none of our rules.',
      from: { path: '^local' },
      to: { path: '^(client|cloudfunctions|shared|tests)/' },
    },
    {
      name: 'only-one-room-knows-the-platform',
      severity: 'error',
      comment: 'What differs between mini-program and desk is chosen by file when it is built.',
      from: { pathNot: ['^(client/app/src/platform|tests)/', '\\.(h5|weapp)\\.tsx?$'] },
      to: { path: '\\.(h5|weapp)\\.tsx?$' },
    },
    {
      name: 'functions-do-not-import-each-other',
      severity: 'error',
      comment: 'A door is deployed alone.',
      from: { path: '^cloudfunctions/([^_][^/]*)/' },
      to: { path: '^cloudfunctions/(?!_)([^/]+)/', pathNot: '^cloudfunctions/$1/' },
    },
    {
      name: 'only-one-room-knows-the-sdk',
      severity: 'error',
      comment: 'wx-server-sdk is used in _lib/cloudbase, and by the tests that check the platform.',
      from: { pathNot: ['^cloudfunctions/_lib/cloudbase', '^tests/(conformance|local|bench)'] },
      to: { path: 'wx-server-sdk' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'What needs each other is one thing.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'What nothing uses, goes.',
      from: {
        orphan: true,
        pathNot: [
          '\\.[cm]js$',
          '/fixtures/',
          '\\.d\\.ts$',
          '(^|/)tsconfig',
          '\\.command\\.ts$',
          '\\.test\\.ts$',
          // Named by the mini-program, or chosen by platform when it is built.
          '\\.config\\.ts$',
          '^client/app/src/platform/',
          '\\.(h5|weapp)\\.tsx?$',
        ],
      },
      to: {},
    },
    {
      name: 'source-never-imports-tests',
      severity: 'error',
      comment: 'Tests look at the house, the house does not look back.',
      from: { pathNot: '^tests' },
      to: { path: '^tests' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
