import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

type ProjectConfig = Readonly<{
  appid: string;
  compileType: string;
  miniprogramRoot: string;
  cloudfunctionRoot: string;
  setting: Readonly<Record<string, boolean>>;
}>;

const config = JSON.parse(readFileSync('project.config.json', 'utf8')) as ProjectConfig;

describe('the project as WeChat DevTools opens it', () => {
  it('finds the mini-program where Taro puts it', () => {
    const taro = readFileSync('client/app/config/index.ts', 'utf8');
    expect(taro).toContain("outputRoot: `../../dist/${process.env.TARO_ENV ?? ''}`");
    expect(config).toMatchObject({ compileType: 'miniprogram', miniprogramRoot: 'dist/weapp/' });
  });

  it('finds a folder for each cloud function, ready to be deployed', () => {
    const doors = readdirSync('cloudfunctions', { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
      .map(({ name }) => name);
    expect(readdirSync(config.cloudfunctionRoot).sort()).toEqual(doors.sort());
    for (const door of doors)
      for (const file of ['index.js', 'package.json', 'config.json'])
        expect(existsSync(join(config.cloudfunctionRoot, door, file))).toBe(true);
  });

  it('does not compile again what Taro has compiled', () => {
    const { es6, enhance, postcss, minified, urlCheck } = config.setting;
    expect({ es6, enhance, postcss, minified }).toEqual({
      es6: false,
      enhance: false,
      postcss: false,
      minified: false,
    });
    expect(urlCheck).toBe(true);
  });

  it('names nobody: whoever opens it puts in an appid of their own', () => {
    expect(config.appid).toBe('touristappid');
  });
});
