import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const namesOnPath = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];

const macPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPlaces = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The path of a Chrome, Chromium or Edge that is already on this machine, or null. `CHROME_PATH` comes first, and a
 * `CHROME_PATH` that leads nowhere is an error: who sets it means that browser and no other.
 * `CLIENTELE_NO_SYSTEM_BROWSER=1` pretends that there is none.
 */
export function findSystemBrowser(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
  exists: (path: string) => boolean = existsSync,
): string | null {
  const named = env.CHROME_PATH;
  if (named && !exists(named)) throw new Error(`CHROME_PATH says ${named}, but there is no such file.`);
  if (named) return named;
  if (env.CLIENTELE_NO_SYSTEM_BROWSER === '1') return null;
  return usualPlaces(env, platform).find(exists) ?? null;
}

function usualPlaces(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    return windowsPlaces.flatMap((place) => roots.map((root) => `${root}\\${place}`));
  }
  if (platform === 'darwin') {
    const home = env.HOME ?? '';
    return macPlaces.flatMap((place) => [place, `${home}${place}`]);
  }
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];
  return namesOnPath.flatMap((name) => folders.filter((folder) => folder !== '').map((folder) => join(folder, name)));
}
