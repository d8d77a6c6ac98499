import { type Collections } from '../../../local/database';

/** The collection a killed process writes and its survivor reads. */
export const ROWS: Collections = {
  rows: {
    indexes: [
      { name: 'rev', fields: { rev: 1 }, unique: true },
      { name: 'double-rev', fields: { double: -1, rev: 1 } },
      { name: 'tags', fields: { tags: 1 } },
    ],
  },
};
