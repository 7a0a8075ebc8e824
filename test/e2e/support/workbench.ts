/** The window of a real VS Code, used as a person would: keyboard, mouse, what stands on the screen. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Locator, Page } from 'playwright-core';

const ARTIFACTS = join(import.meta.dirname, '../../artifacts');

export class Workbench {
  constructor(readonly page: Page) {}

  /** Opens a file of the folder, or of one of several, and waits until the editor shows it. */
  async openFile(name: string, folder = ''): Promise<void> {
    const input = this.page.locator('.quick-input-widget input').first();
    const rows = this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: name });
    await this.poll(async () => {
      await this.pressFor('Control+P', input);
      await input.fill(folder ? `${folder}/${name}` : name);
      // Not Enter: what was open last may stand first for a moment.
      const row = rows.filter({ hasText: folder }).first();
      const found = await row.click({ timeout: 5000 }).then(
        () => true,
        () => undefined,
      );
      // Asked again: a file that was only just written may be missing from what was found first.
      if (!found) await this.page.keyboard.press('Escape');
      return found;
    }, `${name} to be found`);
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).first().waitFor();
    // Files of several folders may have one name.
    if (folder) await this.page.locator('.breadcrumbs-control').filter({ hasText: folder }).first().waitFor();
    await this.page.locator('.monaco-editor .view-line').first().waitFor();
    await this.focusEditor();
  }

  /** To the editor group in front; by its key where it is the first, which is quicker. */
  async focusEditor(): Promise<void> {
    const first = await this.page.locator('.editor-group-container').first().getAttribute('class');
    if (/\bactive\b/.test(first ?? '')) {
      await this.press('Control+1');
      const text = this.page.locator('.editor-group-container.active .monaco-editor.focused').first();
      const there = await text.waitFor({ timeout: 1500 }).then(
        () => true,
        () => false,
      );
      if (there) return;
    }
    await this.runCommand('View: Focus Active Editor Group');
  }

  /** Runs a command by its title, as F1 does; what it asks may stand in the same place afterwards. */
  async runCommand(title: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input').first();
    const row = this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: title }).first();
    for (let tries = 1; ; tries += 1) {
      try {
        await this.pressFor('F1', input);
        await input.fill(`>${title}`, { timeout: 10_000 });
        await row.click({ timeout: 10_000 });
        break;
      } catch (error) {
        // A pane that takes the focus late closes the list: it is opened again.
        if (tries === 3) throw error;
      }
    }
    // What asks something at once brings the list back before its going is seen: then it holds other words.
    const gone = async () => !(await input.isVisible()) || (await input.inputValue().catch(() => '')) !== `>${title}`;
    await this.poll(async () => (await gone()) || undefined, `the list of commands to go after «${title}»`);
  }

  /** Chooses a colour theme by its name in English. */
  async useTheme(name: string): Promise<void> {
    await this.runCommand('Preferences: Color Theme');
    await this.page.locator('.quick-input-widget input').first().fill(name);
    await this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name }).waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    // Panes are told of the colours a moment later.
    await this.page.waitForTimeout(1000);
  }

  /** Puts the cursor at a line and column (from 1). */
  async goTo(line: number, column = 1): Promise<void> {
    const input = this.page.locator('.quick-input-widget input').first();
    await this.pressFor('Control+G', input);
    await input.fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 30 });
  }

  async press(key: string, times = 1): Promise<void> {
    for (let i = 0; i < times; i++) await this.page.keyboard.press(key);
  }

  /** Presses a key until what it brings is there. */
  async pressFor(key: string, brings: Locator): Promise<void> {
    await this.again(() => this.press(key), brings);
  }

  /** Does something until what it brings is there: while the workbench is busy a key or a click gets lost. */
  async again(act: () => Promise<void>, brings: Locator): Promise<void> {
    for (let tries = 1; ; tries++) {
      try {
        await act();
        return await brings.waitFor({ timeout: 5000 });
      } catch (error) {
        if (tries === 6) throw error;
      }
    }
  }

  /** The findings in the problems panel, once `until` holds of them. */
  async problems(until: (messages: string[]) => boolean): Promise<string[]> {
    const panel = this.page.locator('.markers-panel');
    if (!(await panel.isVisible())) await this.runCommand('Problems: Focus on Problems View');
    return this.poll(async () => {
      const rows = await panel.locator('.monaco-list-row').allInnerTexts();
      const messages = rows.map((row) => row.replace(/\s+/g, ' ').trim()).filter((row) => /MTCL/.test(row));
      return until(messages) ? messages : undefined;
    }, 'the problems panel to show what the test waits for');
  }

  /** F8: on to another finding; the words of the box that opens under it. */
  async nextFinding(): Promise<string> {
    const box = this.page.locator('.marker-widget .descriptioncontainer');
    const words = async () => ((await box.isVisible()) ? (await box.innerText()).replace(/\s+/g, ' ').trim() : '');
    const before = await words();
    for (let tries = 1; tries <= 6; tries++) {
      await this.press('F8');
      const end = Date.now() + 5000;
      while (Date.now() < end) {
        const shown = await words();
        if (shown && shown !== before) return shown;
        await this.page.waitForTimeout(100);
      }
    }
    throw new Error(`F8 leads nowhere from «${before}».`);
  }

  /** What the light bulb offers at the cursor. */
  async lightBulb(): Promise<string[]> {
    const rows = this.page.locator('.action-widget .monaco-list-row.action');
    // VS Code asks by itself when the cursor has moved, and drops what a key has just asked for.
    await this.pressFor('Control+.', rows.first());
    return rows.allInnerTexts();
  }

  /** Takes what the open light bulb offers in these words. */
  async take(offer: string | RegExp): Promise<void> {
    await this.page.locator('.action-widget .monaco-list-row.action').filter({ hasText: offer }).first().click();
    await this.page.locator('.action-widget .actionList').waitFor({ state: 'hidden' });
  }

  /** The suggestions on the screen, once there are any. */
  async suggestions(): Promise<string[]> {
    const rows = this.page.locator('.suggest-widget.visible .monaco-list-row');
    await this.pressFor('Control+Space', rows.first());
    return rows.evaluateAll((elements) => elements.map((element) => element.getAttribute('aria-label') ?? ''));
  }

  /** The text of a notification that holds `words`. */
  async notification(words: string | RegExp): Promise<string> {
    const toast = this.page.locator('.notification-list-item').filter({ hasText: words }).first();
    await toast.waitFor({ timeout: 60_000 });
    return ((await toast.textContent()) ?? '').trim();
  }

  /** Toasts fade in and out: a picture taken meanwhile is pale. */
  async toastsShown(): Promise<void> {
    await this.settled('.notifications-toasts');
  }

  /** Waits until nothing in this part of the page moves or fades any more. */
  async settled(selector = '.monaco-workbench'): Promise<void> {
    // A progress bar goes on for as long as it is shown.
    await this.page.waitForFunction(
      `!document.querySelector('${selector}')?.getAnimations({ subtree: true })
        .some((one) => one.playState === 'running' && one.effect?.getComputedTiming().endTime !== Infinity)`,
    );
  }

  /** The text of the dialogue that asks for an answer. */
  async dialogue(): Promise<string> {
    const box = this.page.locator('.monaco-dialog-box');
    await box.waitFor({ timeout: 30_000 });
    return ((await box.textContent()) ?? '').trim();
  }

  /** Gives the file in front another name in the explorer, and agrees that the extension changes other files with it. */
  async renameFile(name: string, to: string): Promise<void> {
    await this.runCommand('File: Reveal Active File in Explorer View');
    const files = this.page.locator('.explorer-folders-view');
    await files.locator('.monaco-list-row').filter({ hasText: name }).click();
    const box = files.locator('.monaco-inputbox input');
    await this.pressFor('F2', box);
    await box.fill(to);
    await box.press('Enter');
    await this.dialogue();
    await this.settled('.monaco-dialog-box');
    await this.page.locator('.monaco-dialog-box').getByText('OK', { exact: true }).click();
  }

  /** The innermost frame (webviews are nested) in which `selector` stands. */
  async webview(selector: string, timeout?: number): Promise<Frame> {
    return this.poll(
      async () => {
        for (const frame of this.page.frames()) {
          if (
            frame !== this.page.mainFrame() &&
            (await frame
              .locator(selector)
              .count()
              .catch(() => 0)) > 0
          )
            return frame;
        }
        return undefined;
      },
      `a webview with ${selector}`,
      timeout,
    );
  }

  /** Lines that the editor shows, in their order on the screen. */
  async visibleLines(): Promise<string[]> {
    return this.page
      .locator('.editor-instance .view-lines')
      .first()
      .locator('.view-line')
      .evaluateAll((lines) =>
        lines
          .map((line) => ({
            top: Number.parseInt((line as unknown as { style: { top: string } }).style.top, 10),
            text: line.textContent ?? '',
          }))
          .sort((a, b) => a.top - b.top)
          .map(({ text }) => text.replaceAll('\u00a0', ' ')),
      );
  }

  /** Keeps a picture of the screen among the test artefacts. */
  async screenshot(name: string): Promise<void> {
    mkdirSync(ARTIFACTS, { recursive: true });
    await this.page.screenshot({ path: join(ARTIFACTS, `${name}.png`) });
  }

  /** An entry of the status bar, once it says this. */
  async status(words: string | RegExp): Promise<void> {
    await this.page.locator('.statusbar-item').filter({ hasText: words }).first().waitFor();
  }

  async poll<T>(read: () => Promise<T | undefined>, what: string, timeout = 30_000): Promise<T> {
    const end = Date.now() + timeout;
    for (;;) {
      const value = await read();
      if (value !== undefined) return value;
      if (Date.now() > end) {
        await this.screenshot(`gave-up-${Date.now()}`);
        throw new Error(`Waited ${timeout / 1000} s in vain for ${what}.`);
      }
      await this.page.waitForTimeout(250);
    }
  }
}
