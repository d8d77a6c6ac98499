import { equal, match, notEqual } from 'node:assert/strict';
import type { Case, The } from '../case';
import { failureOf } from '../failure';
import { sources } from '../sources';

const area = 'storage';
const told = { area, mark: 'D', source: sources.storage } as const;

const fileContent = Buffer.from([0, 1, 2, 255, ...Buffer.from('小满茶铺')]);

async function withFile(
  { cloud, name }: The,
  use: (fileID: string) => Promise<void>,
): Promise<void> {
  const { fileID } = await cloud.uploadFile({ cloudPath: `${name}/a-file.bin`, fileContent });
  await use(fileID).finally(() => cloud.deleteFile({ fileList: [fileID] }));
}

export const storage: readonly Case[] = [
  {
    ...told,
    states: 'An uploaded file has a cloud:// id with its path',
    run: (the) =>
      withFile(the, async (fileID) => {
        match(fileID, /^cloud:\/\/.+\/a-file\.bin$/);
      }),
  },
  {
    ...told,
    states: 'A file comes back byte for byte',
    run: (the) =>
      withFile(the, async (fileID) => {
        const { fileContent: got } = await the.cloud.downloadFile({ fileID });
        equal(Buffer.compare(Buffer.from(got), fileContent), 0);
      }),
  },
  {
    ...told,
    states: 'A temporary address gives the file to anyone who has it',
    run: (the) =>
      withFile(the, async (fileID) => {
        const { fileList } = await the.cloud.getTempFileURL({ fileList: [fileID] });
        const answer = await fetch(fileList[0]?.tempFileURL ?? '');
        equal(Buffer.compare(Buffer.from(await answer.arrayBuffer()), fileContent), 0);
      }),
  },
  {
    ...told,
    states: 'The address of a file that is not there is empty, and its status is not 0',
    run: (the) =>
      withFile(the, async (fileID) => {
        await the.cloud.deleteFile({ fileList: [fileID] });
        const { fileList } = await the.cloud.getTempFileURL({ fileList: [fileID] });
        equal(fileList[0]?.tempFileURL, '');
        notEqual(fileList[0].status, 0);
      }),
  },
  {
    ...told,
    states: 'A deleted file is gone',
    run: (the) =>
      withFile(the, async (fileID) => {
        const { fileList } = await the.cloud.deleteFile({ fileList: [fileID] });
        equal(fileList[0]?.status, 0);
        await failureOf(the.cloud.downloadFile({ fileID }));
      }),
  },
  {
    ...told,
    states: 'An upload to the same path replaces the file',
    run: (the) =>
      withFile(the, async (fileID) => {
        const cloudPath = `${the.name}/a-file.bin`;
        await the.cloud.uploadFile({ cloudPath, fileContent: Buffer.from('new') });
        const { fileContent: got } = await the.cloud.downloadFile({ fileID });
        equal(Buffer.from(got).toString(), 'new');
      }),
  },
];
