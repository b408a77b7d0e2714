import type { Faults } from '../faults.ts'
import { answer, type Method } from '../method.ts'
import { toText, upperKeys } from '../php.ts'
import type { PortalState } from '../state.ts'
import { appInfo, placementBind, placementGet, placementList, placementUnbind, scopeList, serverTime } from './app.ts'
import { crmItemList, crmTypeList, diskFileGet, listsElementGet, listsGet } from './documents.ts'
import { activityLog, eventSend } from './events.ts'
import { crmItemFields, diskStorageGetlist, listsFieldGet } from './fields.ts'
import { appOptionGet, appOptionSet, userOptionGet, userOptionSet } from './options.ts'
import { add, list, remove, update } from './registry.ts'
import { taskComplete } from './taskComplete.ts'
import { taskDelegate } from './taskDelegate.ts'
import { taskList } from './taskList.ts'
import { templateAdd, templateDelete, templateList, templateUpdate } from './templates.ts'
import { departmentGet, profile, userAdmin, userCurrent, userGet, userSearch } from './users.ts'
import { instances, kill, start, terminate } from './workflows.ts'

type Run = Method['run']
const full = (run: Run): Method => ({ scope: ['bizproc'], run })
const robots = (run: Run): Method => ({ scope: ['bizproc'], robots: true, run })
const free = (run: Run): Method => ({ scope: [], run })
const needs =
  (...scope: string[]) =>
  (run: Run): Method => ({ scope, run })
const user = needs('user', 'user_basic', 'user_brief')

const table: Record<string, Method> = {
  'bizproc.workflow.start': full(start),
  'bizproc.workflow.instances': full(instances),
  'bizproc.workflow.instance.list': full(instances),
  'bizproc.workflow.terminate': full(terminate),
  'bizproc.workflow.kill': full(kill),
  'bizproc.workflow.template.add': full(templateAdd),
  'bizproc.workflow.template.update': full(templateUpdate),
  'bizproc.workflow.template.list': full(templateList),
  'bizproc.workflow.template.delete': full(templateDelete),
  'bizproc.task.list': full(taskList),
  'bizproc.task.complete': full(taskComplete),
  'bizproc.task.delegate': full(taskDelegate),
  'bizproc.activity.add': full(add('activity')),
  'bizproc.activity.update': full(update('activity')),
  'bizproc.activity.list': full(list('activity')),
  'bizproc.activity.delete': full(remove('activity')),
  'bizproc.activity.log': robots(activityLog),
  'bizproc.robot.add': robots(add('robot')),
  'bizproc.robot.update': robots(update('robot')),
  'bizproc.robot.list': robots(list('robot')),
  'bizproc.robot.delete': robots(remove('robot')),
  'bizproc.event.send': robots(eventSend),
  profile: free(profile),
  'user.admin': free(userAdmin),
  'user.current': user(userCurrent),
  'user.get': user(userGet),
  'user.search': user(userSearch),
  'department.get': needs('department')(departmentGet),
  'app.info': free(appInfo),
  'app.option.get': free(appOptionGet),
  'app.option.set': free(appOptionSet),
  'user.option.get': free(userOptionGet),
  'user.option.set': free(userOptionSet),
  'crm.item.list': needs('crm')(crmItemList),
  'crm.item.fields': needs('crm')(crmItemFields),
  'crm.type.list': needs('crm')(crmTypeList),
  'lists.get': needs('lists')(listsGet),
  'lists.field.get': needs('lists')(listsFieldGet),
  'lists.element.get': needs('lists')(listsElementGet),
  'disk.storage.getlist': needs('disk')(diskStorageGetlist),
  'disk.file.get': needs('disk')(diskFileGet),
  'placement.list': needs('placement')(placementList),
  'placement.get': needs('placement')(placementGet),
  'placement.bind': needs('placement')(placementBind),
  'placement.unbind': needs('placement')(placementUnbind),
  'server.time': free(serverTime),
  scope: free(scopeList),
  'method.get': free(({ state, faults }, params) => {
    const method = findMethod(toText(upperKeys(params).NAME).toLowerCase(), state, faults)
    return answer({ isExisting: method !== undefined, isAvailable: method !== undefined && inScope(method, state) })
  }),
}

/** Methods outside the plan are not registered at all. */
export function findMethod(name: string, { plan }: PortalState, { missingMethods }: Faults): Method | undefined {
  const method = Object.hasOwn(table, name) && !missingMethods.includes(name) ? table[name] : undefined
  if (!method || !name.startsWith('bizproc.') || plan === 'full') return method
  return plan === 'robotsOnly' && method.robots ? method : undefined
}

export const inScope = ({ scope }: Method, { scopes }: PortalState): boolean =>
  scope.length === 0 || scope.some((one) => scopes.includes(one))
