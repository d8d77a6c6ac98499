const everything = require('../../jest.config.cjs');

/** Screens in a real browser and the built mini-program in its runtime, one after the other. */
module.exports = {
  ...everything,
  rootDir: '../..',
  maxWorkers: 1,
  testPathIgnorePatterns: ['/node_modules/'],
  testMatch: ['<rootDir>/tests/{journeys,screens}/**/*.test.ts'],
};
