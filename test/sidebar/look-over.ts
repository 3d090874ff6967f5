import type { Page } from 'playwright-core';

/** Names of the rules that axe sees broken, each with the first element. */
export const violations = (page: Page) =>
  page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    const result = await axe.run();
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });

/** Elements that stick out of the page to either side. */
export const sticksOut = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const out = [...document.querySelectorAll('body *:not(.unseen)')].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.left < -0.5 || box.right > width + 0.5);
    });
    const isScrollable = document.documentElement.scrollWidth > width;
    return [...(isScrollable ? ['the page scrolls sideways'] : []), ...out.map((element) => element.outerHTML.slice(0, 80))];
  });

/** Controls smaller than 24 x 24 px. */
export const smallTargets = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, input, select, summary')]
      // A radio button or a box to tick is pressed by all of its label.
      .map((element) => (element.closest('label.set') ?? element) as Element)
      .map((element) => ({ box: element.getBoundingClientRect(), html: element.outerHTML.slice(0, 80) }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ html }) => html),
  );
