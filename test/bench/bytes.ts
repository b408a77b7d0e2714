import { firstScreen, gzipBytes } from '../budgets/firstScreen'
import { type Row, rounded } from './rows'

export async function measureBytes(): Promise<Row[]> {
  const { scripts, styles } = firstScreen()
  return [
    { name: 'first screen, scripts, gzip', value: rounded(gzipBytes(scripts) / 1024), unit: 'kB' },
    { name: 'first screen, styles, gzip', value: rounded(gzipBytes(styles) / 1024), unit: 'kB' },
  ]
}
