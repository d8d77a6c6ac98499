const everything = require('../../jest.config.cjs');

/** Screens in a real browser and the built mini-program in its runtime; a browser is work enough for a core. */
module.exports = {
  ...everything,
  rootDir: '../..',
  maxWorkers: 2,
  testPathIgnorePatterns: ['/node_modules/'],
  testMatch: ['<rootDir>/tests/{journeys,screens}/**/*.test.ts'],
};
