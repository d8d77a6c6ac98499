import { type PlatformFailure, invalidParameter } from '../functions/outcome';
import { type Storage } from './storage';

type Body = Readonly<Record<string, unknown>>;
type Answer = Record<string, unknown> | PlatformFailure;

const uploadSeconds = 900;
const downloadSeconds = 7200;
const mostFiles = 50;

function upload(storage: Storage, { path }: Body): Answer {
  if (!storage.isPath(path)) return invalidParameter('path is not a file path');
  const fileId = storage.idOf(path);
  const url = storage.sign('PUT', path, uploadSeconds);
  return {
    data: {
      url,
      token: 'local',
      authorization: 'local',
      fileId,
      cosFileId: encodeURIComponent(fileId),
    },
  };
}

function address(storage: Storage, file: unknown): Answer {
  const { fileid, max_age } = (file ?? {}) as { fileid?: unknown; max_age?: unknown };
  const path = storage.pathOf(fileid);
  if (path === undefined || !storage.exists(path))
    return { code: 'STORAGE_FILE_NONEXIST', fileID: fileid, tempFileURL: '' };
  const maxAge = typeof max_age === 'number' ? max_age : downloadSeconds;
  const tempFileURL = storage.sign('GET', path, maxAge);
  return { code: 'SUCCESS', fileID: fileid, tempFileURL, maxAge };
}

async function removal(storage: Storage, fileid: unknown): Promise<Answer> {
  const path = storage.pathOf(fileid);
  if (path === undefined || !storage.exists(path))
    return { code: 'STORAGE_FILE_NONEXIST', fileID: fileid };
  await storage.remove(path);
  return { code: 'SUCCESS', fileID: fileid };
}

const isList = (list: unknown): list is readonly unknown[] =>
  Array.isArray(list) && list.length > 0 && list.length <= mostFiles;

/** Answers a storage action; undefined when there is no such action. */
export async function storageAction(storage: Storage, body: Body): Promise<Answer | undefined> {
  switch (body['action']) {
    case 'storage.getUploadMetadata':
      return upload(storage, body);
    case 'storage.batchGetDownloadUrl': {
      const list = body['file_list'];
      if (!isList(list)) return invalidParameter(`file_list must name 1 to ${mostFiles} files`);
      return { data: { download_list: list.map((file) => address(storage, file)) } };
    }
    case 'storage.batchDeleteFile': {
      const list = body['fileid_list'];
      if (!isList(list)) return invalidParameter(`fileid_list must name 1 to ${mostFiles} files`);
      return { data: { delete_list: await Promise.all(list.map((id) => removal(storage, id))) } };
    }
    default:
      return undefined;
  }
}
