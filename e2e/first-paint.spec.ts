import { expect, type Page, test } from '@playwright/test'
import { Configurator, isComplete, listenForCompletion, moveTheMouse } from './configurator.ts'

/** Holds the program back until it is let go; what the page can do until then it does without a script. */
async function withoutProgram(page: Page): Promise<() => void> {
  let letGo = () => {}
  const gone = new Promise<void>((resolve) => (letGo = resolve))
  await page.route('**/assets/*.js', async (route) => {
    await gone
    await route.continue()
  })
  return letGo
}

function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  return complaints
}

/** Listens for the moment when every part of the program is there; what it gives asks for it, and waits. */
async function completion(page: Page): Promise<() => Promise<unknown>> {
  await listenForCompletion(page)
  return () =>
    page.waitForFunction(() => {
      dispatchEvent(new Event('pointermove'))
      return 'isComplete' in window
    })
}

test('what is typed before the program is there stays, focus and selection too', async ({ page }) => {
  const complaints = complaintsOf(page)
  const letGo = await withoutProgram(page)
  await page.goto('./', { waitUntil: 'commit' })
  const field = page.getByRole('textbox', { name: 'image tag', exact: true })
  await field.fill('v0.1.1')
  await field.press('End')
  await field.press('1')
  await field.press('Shift+ArrowLeft')
  letGo()
  const preview = page.getByRole('region', { name: 'YAML' })
  await expect(preview).toContainText('image: ghcr.io/egoavara/realtime-svg:v0.1.11')
  await expect(field).toBeFocused()
  await expect(field).toHaveValue('v0.1.11')
  await page.keyboard.press('0')
  await expect(field).toHaveValue('v0.1.10')
  await expect(preview).toContainText('realtime-svg:v0.1.10')
  expect(complaints).toEqual([])
})

test('who types in every frame sees it as soon as the rules have come', async ({ page }) => {
  await page.addInitScript(() => {
    let text = 'v'
    let frames = 0
    const haveCome = () => performance.getEntriesByType('resource').some(({ name }) => name.includes('/deferred-'))
    const type = () => {
      if (haveCome()) frames += 1
      const shown = document.querySelector('[role=tabpanel]')?.textContent ?? ''
      if (frames > 0 && shown.includes(`realtime-svg:${text}`))
        return void Object.assign(window, { framesTaken: frames })
      const field = document.getElementById('image.backend.tag') as HTMLInputElement | null
      if (field) {
        // Past the setter that React puts over it, as the keyboard does.
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(field, (text += 'z'))
        field.dispatchEvent(new InputEvent('input', { bubbles: true }))
      }
      requestAnimationFrame(type)
    }
    requestAnimationFrame(type)
  })
  await page.goto('./')
  const frames = await page.waitForFunction(() => (window as unknown as { framesTaken?: number }).framesTaken)
  expect(await frames.jsonValue()).toBeLessThanOrEqual(3)
})

test('what is pressed before the program is there happens when it is', async ({ page }) => {
  const letGo = await withoutProgram(page)
  await page.goto('./', { waitUntil: 'commit' })
  await page.getByRole('button', { name: /^Production/ }).click()
  await page.getByRole('tab', { name: 'Steps' }).click()
  letGo()
  await expect(page.getByRole('tab', { name: 'Steps', selected: true })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Production/, pressed: true })).toBeVisible()
})

test('nothing of the program runs until somebody comes, though all of it has been fetched', async ({ page }) => {
  const complaints = complaintsOf(page)
  await page.addInitScript(() => addEventListener('hydrated', () => Object.assign(window, { isAlive: true })))
  await page.goto('./')
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('/later-')),
  )
  await page.waitForLoadState('networkidle')
  expect(await page.evaluate(() => 'isAlive' in window)).toBe(false)
  await moveTheMouse(page)
  await page.waitForFunction(() => 'isAlive' in window)
  expect(complaints).toEqual([])
})

test('where nothing announces a press, the program does not wait for one @phone', async ({ page }) => {
  await listenForCompletion(page)
  await page.goto('./')
  await expect.poll(() => isComplete(page)).toBe(true)
})

test.describe('what comes first, on a page that nobody has touched', () => {
  const firsts: readonly (readonly [
    what: string,
    act: (page: Page) => Promise<unknown>,
    seen: (page: Page) => Promise<void>,
  ])[] = [
    [
      'a choice',
      (page) => page.getByRole('radio', { name: 'External' }).dispatchEvent('click'),
      (page) => expect(page.getByRole('radio', { name: 'External' })).toBeChecked(),
    ],
    [
      'another language',
      (page) => page.getByRole('combobox', { name: 'Language' }).selectOption('ko'),
      (page) => expect(page.getByRole('tab', { name: '파일', selected: true })).toBeVisible(),
    ],
    [
      'a way to deploy',
      (page) => page.getByRole('combobox', { name: 'deploy with' }).selectOption('helm'),
      (page) => expect(page.getByRole('button', { name: 'Helm', pressed: true })).toBeVisible(),
    ],
    [
      'a line of a file',
      (page) => page.getByRole('region', { name: 'YAML' }).getByText('replicas: 2').dispatchEvent('click'),
      (page) => expect(page.getByRole('textbox', { name: 'replicas', exact: true })).toBeFocused(),
    ],
    [
      'a key that searches',
      (page) => page.keyboard.press('/'),
      (page) => expect(page.getByRole('combobox', { name: 'Search settings' })).toBeFocused(),
    ],
    [
      'a key that searches from a field',
      (page) => page.getByRole('textbox', { name: 'namespace', exact: true }).press('Control+k'),
      (page) => expect(page.getByRole('combobox', { name: 'Search settings' })).toBeFocused(),
    ],
    [
      'a link pasted over the address',
      (page) => page.evaluate(() => void (location.hash = 'not-a-link')),
      (page) => expect.poll(() => isComplete(page)).toBe(true),
    ],
  ]
  for (const [what, act, seen] of firsts)
    test(`${what} is answered`, async ({ page }) => {
      await listenForCompletion(page)
      await page.goto('./')
      await act(page)
      await seen(page)
    })

  test('the key that saves hands the zip over', async ({ page }) => {
    await page.goto('./')
    const download = page.waitForEvent('download')
    await page.keyboard.press('Control+s')
    expect((await download).suggestedFilename()).toBe('realtime-svg-realtime-svg.zip')
  })
})

for (const [locale, title, heading] of [
  ['en-US', 'realtime-svg deployment configurator', 'Start from'],
  ['ko-KR', 'realtime-svg 배포 설정 도구', '시작점 선택'],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${locale}, ${colorScheme}`, () => {
      test.use({ locale, colorScheme })

      test('the page looks the same before the program as after it', async ({ page }) => {
        const complaints = complaintsOf(page)
        const letGo = await withoutProgram(page)
        const complete = await completion(page)
        await page.goto('./', { waitUntil: 'commit' })
        await expect(page.getByRole('heading', { name: heading })).toBeVisible()
        await expect(page).toHaveTitle(title)
        const before = await page.screenshot()
        letGo()
        await complete()
        expect(before.equals(await page.screenshot())).toBe(true)
        expect(complaints).toEqual([])
      })
    })
  }
}

test.describe('in a Korean browser', () => {
  test.use({ locale: 'ko-KR' })

  test('a line that came with the HTML leads to its field', async ({ page }) => {
    const configurator = new Configurator(page)
    await configurator.open()
    await page.getByRole('region', { name: 'YAML' }).getByText('terminationGracePeriodSeconds').click()
    await expect(page.getByRole('textbox', { name: '종료 유예 시간' })).toBeFocused()
  })
})

test('the kept language and theme are there from the first paint on', async ({ page }) => {
  await new Configurator(page).open()
  await page.evaluate(() => {
    localStorage.setItem('realtime-svg.language', 'ko')
    localStorage.setItem('realtime-svg.theme', 'dark')
  })
  const letGo = await withoutProgram(page)
  await page.reload({ waitUntil: 'commit' })
  await expect(page.getByRole('tab', { name: '파일', selected: true })).toBeVisible()
  await expect(page.getByRole('document')).toHaveAttribute('data-theme', 'dark')
  letGo()
  await expect(page.getByRole('combobox', { name: '테마' })).toHaveValue('dark')
})

test('nothing moves while the program takes over', async ({ page }) => {
  const letGo = await withoutProgram(page)
  const complete = await completion(page)
  await page.goto('./', { waitUntil: 'commit' })
  // A slow processor paints the page in pieces while it reads it: wait for the last one.
  await page.waitForFunction(() => document.getElementById('not-started'))
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame)
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) =>
      list.getEntries().forEach((entry) => shifts.push((entry as PerformanceEntry & { value: number }).value)),
    ).observe({ type: 'layout-shift' })
  })
  letGo()
  await complete()
  await page.waitForLoadState('networkidle')
  expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page can be read', async ({ page }) => {
    await page.goto('./')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('realtime-svg')
    await expect(page.getByRole('textbox', { name: 'image tag', exact: true })).toHaveValue('v0.1.4')
    await expect(page.getByRole('region', { name: 'YAML' })).toContainText('kind: Deployment')
  })
})
