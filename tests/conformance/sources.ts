const nodeSdk = 'TencentCloudBase/node-sdk';
const adminNode = 'TencentCloudBase/tcb-admin-node';
const mongodb = 'mongodb/docs source';
const weixin = 'https://developers.weixin.qq.com';

/** Where the platform says how it behaves. */
export const sources = {
  database: `${nodeSdk} docs/database/database.md`,
  operator: (name: string) => `${nodeSdk} docs/database/aggregate/operators/${name}.md`,
  stage: (name: string) => `${nodeSdk} docs/database/aggregate/stages/${name}.md`,
  test: (name: string) => `${adminNode} test/database/unit/${name}.test.ts`,
  newerTest: (name: string) => `${nodeSdk} test/database/unit/${name}.test.ts`,
  push: `${weixin}/miniprogram/dev/wxcloud/reference-sdk-api/database/command/Command.push.html`,
  limit: `${weixin}/minigame/dev/wxcloud/reference-sdk-api/database/collection/Collection.limit.html`,
  aggregateLimit: `${weixin}/community/develop/doc/000624c67c8b48611dba2b12058c13`,
  transaction: `${weixin}/minigame/dev/wxcloud/guide/database/transaction.md`,
  runTransaction: `${weixin}/miniprogram/dev/wxcloudservice/wxcloud/reference-sdk-api/database/Database.runTransaction.md`,
  triggers: `${weixin}/miniprogram/dev/wxcloudservice/wxcloud/guide/functions/triggers.md`,
  timerEvent: 'https://midwayjs.org/docs/2.0.0/serverless/tencent_trigger_timer',
  context: `${weixin}/minigame/dev/wxcloud/reference-sdk-api/utils/Cloud.getWXContext.md`,
  createCollection: `${weixin}/minigame/dev/wxcloud/reference-sdk-api/database/Database.createCollection.html`,
  collectionNotExist:
    'https://docs.cloudbase.net/en/error-code/basic/DATABASE_COLLECTION_NOT_EXIST',
  collectionNotExistText: 'observed: Voyzz/Fruit-store-mp issue 9',
  duplicateKey:
    'observed: E11000 texts of the real cloud through wx-server-sdk, in four repositories',
  sparseNeeded: 'observed: a unique index that broke on a null, mended by making it sparse',
  payload: 'https://docs.cloudbase.net/en/error-code/EXCEED_MAX_PAYLOAD_SIZE',
  response: 'https://docs.cloudbase.net/en/error-code/EXCEED_MAX_RESPONSE_SIZE',
  functions: `${nodeSdk} docs/functions.md`,
  storage: `${nodeSdk} docs/storage.md`,
  openApi: `${weixin}/miniprogram/dev/wxcloud/guide/openapi/openapi.html`,
  consent: 'observed: 43101 after the one consent is used, developers.weixin.qq.com community',
  timeout: 'https://docs.cloudbase.net/en/cli-v1/functions/configs',
  mongo: {
    update: (name: string) => `${mongodb}/reference/operator/update/${name}.txt`,
    queryNull: `${mongodb}/tutorial/query-for-null-fields.txt`,
    queryArray: `${mongodb}/tutorial/query-arrays.txt`,
    queryEmbedded: `${mongodb}/tutorial/query-array-of-documents.txt`,
    comparison: `${mongodb}/reference/bson-type-comparison-order.txt`,
    project: `${mongodb}/tutorial/project-fields-from-query-results.txt`,
    slice: `${mongodb}/reference/operator/projection/slice.txt`,
    elemMatch: `${mongodb}/reference/operator/projection/elemMatch.txt`,
    unique: `${mongodb}/core/index-unique.txt`,
    sparse: `${mongodb}/core/index-sparse.txt`,
    multikey: `${mongodb}/core/index-multikey.txt`,
  },
  http: 'https://docs.cloudbase.net/en/service/access-cloud-function',
  errorTable: 'wx-server-sdk 4.0.2, its table of error codes: DATABASE_INVALID_OPERRATOR',
  sdk: 'wx-server-sdk 4.0.2 with @cloudbase/node-sdk 3.17.2',
} as const;
