import type { Browser } from 'playwright-core';
import { findSystemBrowser } from '../../workbench/files/system-browser.js';
import { launchBrowser } from './browser.js';

describe('the browser for the tests', () => {
  let browser: Browser | undefined;
  afterAll(() => browser?.close());

  test('starts, and runs a page', async () => {
    browser = await launchBrowser();
    const page = await browser.newPage();
    await page.setContent('<p>Hello</p>');
    expect(await page.textContent('p')).toBe('Hello');
  });
});

describe('finding the system browser', () => {
  const only = (path: string) => (candidate: string) => candidate === path;

  test('looks along PATH and in the usual folders on Linux', () => {
    expect(findSystemBrowser({ PATH: '/home/rina/bin' }, 'linux', only('/home/rina/bin/chromium'))).toBe('/home/rina/bin/chromium');
    expect(findSystemBrowser({}, 'linux', only('/usr/bin/google-chrome'))).toBe('/usr/bin/google-chrome');
  });

  test('knows the applications folders of macOS, the shared and the personal one', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findSystemBrowser({ HOME: '/Users/rina' }, 'darwin', only(chrome))).toBe(chrome);
    expect(findSystemBrowser({ HOME: '/Users/rina' }, 'darwin', only(`/Users/rina${chrome}`))).toBe(`/Users/rina${chrome}`);
  });

  test('knows the program folders of Windows', () => {
    const chrome = 'D:\\Programs\\Google\\Chrome\\Application\\chrome.exe';
    expect(findSystemBrowser({ ProgramFiles: 'D:\\Programs' }, 'win32', only(chrome))).toBe(chrome);
  });

  test('prefers CHROME_PATH, and says so when it leads nowhere', () => {
    expect(findSystemBrowser({ CHROME_PATH: '/my/chrome' }, 'linux', () => true)).toBe('/my/chrome');
    expect(() => findSystemBrowser({ CHROME_PATH: '/gone' }, 'linux', () => false)).toThrow(
      'CHROME_PATH says /gone, but there is no such file.',
    );
  });

  test('finds nothing where there is nothing, or where it is told to look away', () => {
    expect(findSystemBrowser({}, 'linux', () => false)).toBeNull();
    expect(findSystemBrowser({ CLIENTELE_NO_SYSTEM_BROWSER: '1' }, 'linux', () => true)).toBeNull();
  });
});
