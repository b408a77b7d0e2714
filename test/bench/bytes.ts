import { broughtBy, firstScreen, gzipBytes } from '../budgets/firstScreen'
import { type Row, rounded } from './rows'

const together = [/app\/laterPages\.ts$/, /virtual:more-messages\/en$/, /virtual:template-messages\/en$/]
const templatePages = {
  'list of templates': [/templates\/TemplateListPage\.tsx$/, /templates\/firstQuestions\.ts$/],
  'opened file with its diagram': [/file\/OpenedFilePage\.tsx$/, /diagram\/Diagram\.tsx$/],
}

export async function measureBytes(): Promise<Row[]> {
  const { scripts, styles } = firstScreen()
  return [
    { name: 'first screen, scripts, gzip', value: inKB(scripts), unit: 'kB' },
    { name: 'first screen, styles, gzip', value: inKB(styles), unit: 'kB' },
    ...Object.entries(templatePages).map(
      ([name, parts]): Row => ({
        name: `${name}, scripts beyond the first screen, gzip`,
        value: inKB(broughtBy([...parts, ...together]).scripts),
        unit: 'kB',
      }),
    ),
  ]
}

const inKB = (files: string[]) => rounded(gzipBytes(files) / 1024)
