/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  // Built functions and the local cloud are what is tested, so they are built before the first test.
  globalSetup: '<rootDir>/tests/support/build.cjs',
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  // Screens in a browser come after the rest, by a configuration of their own.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/(journeys|screens)/'],
  moduleNameMapper: {
    '^@/(.*)$': '<rootDir>/client/app/src/$1',
    '^@shared/(.*)$': '<rootDir>/shared/$1',
  },
  transform: {
    '^.+\\.[mc]?[jt]sx?$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!(mingo|@noble/hashes|croner)/)', '/dist/'],
};
