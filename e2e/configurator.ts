import { readFileSync } from 'node:fs'
import { expect, type Download, type Locator, type Page } from '@playwright/test'

/** What stands in the short form instead, by the section that it belongs to: the label there. */
const essential: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Release: { release: 'release', namespace: 'namespace' },
  Image: { repository: 'image repository', tag: 'image tag' },
  Redis: { host: 'Redis host' },
  Resources: { replicas: 'replicas', 'limits memory': 'limits.memory' },
  Network: { exposure: 'exposure', className: 'Ingress className', host: 'Ingress host' },
}

/** Has the page keep in mind when every part of the program is there; `isComplete` asks. */
export const listenForCompletion = (page: Page) =>
  page.addInitScript(() => addEventListener('complete', () => Object.assign(window, { isComplete: true })))

export const isComplete = (page: Page) => page.evaluate(() => 'isComplete' in window)

/** The program waits for somebody, as the mouse tells it: the first place may be where the pointer rests. */
export async function moveTheMouse(page: Page): Promise<void> {
  for (const place of [200, 201]) await page.mouse.move(place, place)
}

/** The page as a person sees it, in English unless a test says otherwise. */
export class Configurator {
  readonly result: Locator
  readonly preview: Locator
  readonly notice: Locator
  /** What the last step did, with the way back. */
  readonly step: Locator

  constructor(readonly page: Page) {
    this.result = page.getByRole('region', { name: 'Result', exact: true })
    this.preview = this.result.getByRole('region', { name: 'YAML' })
    this.notice = this.result.getByRole('status')
    this.step = page.getByRole('group', { name: 'What just happened' })
  }

  /** Opens the page and waits for every part of the program; until then the page answers, but not at once. */
  async open(): Promise<void> {
    await listenForCompletion(this.page)
    await this.page.goto('./')
    // At the edge of the page, over nothing.
    let step = 0
    await expect
      .poll(async () => {
        await this.page.mouse.move(0, (step += 1))
        return isComplete(this.page)
      })
      .toBe(true)
  }

  /** A section of the form, unfolded. */
  async section(name: string): Promise<Locator> {
    const section = this.page.getByRole('form').getByRole('group', { name, exact: true })
    const content = section.getByRole('heading', { level: 2 })
    if (!(await section.evaluate((element) => element.hasAttribute('open')))) await content.click()
    return section
  }

  /** The settings that most people change. */
  get essential(): Locator {
    return this.page.getByRole('form').getByRole('region', { name: 'Essential' })
  }

  async field(section: string, label: string): Promise<Locator> {
    const short = essential[section]?.[label]
    if (short !== undefined) return this.essential.getByLabel(short, { exact: true })
    return (await this.section(section)).getByLabel(label.replace(/^(requests|limits) /, '$1.'), { exact: true })
  }

  /** Types into a field and leaves it. */
  async fill(section: string, label: string, text: string): Promise<void> {
    const field = await this.field(section, label)
    await field.fill(text)
    await field.blur()
  }

  /** What the clipboard holds comes in as a paste does, into a field that is wholly selected. */
  async paste(section: string, label: string, text: string): Promise<Locator> {
    const field = await this.field(section, label)
    await field.selectText()
    await field.evaluate((element, data) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', data)
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      if (element.dispatchEvent(event)) document.execCommand('insertText', false, data)
    }, text)
    return field
  }

  async choose(section: string, name: string | RegExp): Promise<void> {
    const short = this.essential.getByRole('radio', { name })
    await ((await short.count()) > 0 ? short : (await this.section(section)).getByRole('radio', { name })).check()
  }

  async check(section: string, label: string): Promise<void> {
    await (await this.field(section, label)).check()
  }

  preset(name: string): Locator {
    return this.page.getByRole('region', { name: 'Start from' }).getByRole('button', { name })
  }

  tab(name: string): Locator {
    return this.result.getByRole('tab', { name })
  }

  /** One file of the preview, by its name. */
  file(name: string): Locator {
    return this.preview.getByRole('article', { name })
  }

  /** Shows one file of the zip, by its entry in the tree. */
  async openFile(name: string): Promise<void> {
    await this.result.getByRole('navigation', { name: 'Files' }).getByRole('button', { name }).click()
  }

  /** What a file of the preview reads, without its head. */
  async text(name: string): Promise<string> {
    // A line out of sight is not laid out, and innerText would leave it out.
    return this.file(name).evaluate((file) =>
      Array.from(file.querySelectorAll('pre code > *'), ({ textContent }) => textContent).join('\n'),
    )
  }

  issue(rule: string): Locator {
    return this.page
      .getByRole('form')
      .getByRole('listitem')
      .and(this.page.locator(`[data-rule="${rule}"]`))
  }

  /** The one clear answer beside a field. */
  fix(rule: string): Locator {
    return this.issue(rule).getByRole('button', { name: /^Fix/ })
  }

  /** A line of the preview; only one of a file is a link at a time, so by its text. */
  line(text: string | RegExp): Locator {
    return this.preview.getByText(text)
  }

  button(name: string): Locator {
    return this.result.getByRole('button', { name, exact: true })
  }

  async download(press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
    const [download]: [Download, void] = await Promise.all([this.page.waitForEvent('download'), press()])
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
  }
}
