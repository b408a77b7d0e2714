import '@/ui/theme.css'
import { start } from '@/app/start'
import { connect } from '@/portal/bitrix24'

const element = document.getElementById('root')
if (element) void start(element, connect)
