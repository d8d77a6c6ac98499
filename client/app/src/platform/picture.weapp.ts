import Taro from '@tarojs/taro';

export const picksPicture = true;

export async function storePicture(filePath: string, name: string): Promise<string | null> {
  try {
    const { fileID } = await Taro.cloud.uploadFile({ cloudPath: `avatars/${name}`, filePath });
    return fileID;
  } catch {
    return null;
  }
}
