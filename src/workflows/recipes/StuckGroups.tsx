import { age } from '@/i18n/format'
import { text } from '@/i18n/i18n'
import { portalNow } from '@/portal/portal'
import { Checkbox } from '@/ui/Checkbox'
import { GroupLine } from './GroupLine'
import type { Started, WorkflowGroup } from './plan'
import { WorkflowRows } from './WorkflowRows'

type Props = { groups: readonly WorkflowGroup[]; ticked: ReadonlySet<string>; onTick(ticked: ReadonlySet<string>): void }

/** Stuck workflows by template; a group or single ones can be ticked. */
export function StuckGroups({ groups, ticked, onTick }: Props) {
  const tick = (workflows: readonly Started[], isOn: boolean) => {
    const next = new Set(ticked)
    for (const { id } of workflows)
      if (isOn) next.add(id)
      else next.delete(id)
    onTick(next)
  }
  return (
    <ul className="group-list">
      {groups.map(({ key, name, workflows, oldest }) => {
        const count = workflows.filter(({ id }) => ticked.has(id)).length
        const title = name || text('recipes.noTemplate')
        return (
          <GroupLine
            key={key}
            name={title}
            facts={
              <>
                {text('recipes.runningWorkflows', { n: workflows.length })}
                {oldest && ` · ${text('recipes.oldest', { age: age(oldest, portalNow()) })}`}
              </>
            }
            before={
              <Checkbox
                label={text('recipes.stuck.pickGroup', { name: title })}
                checked={count === workflows.length}
                mixed={count > 0}
                onChange={(isOn) => tick(workflows, isOn)}
              />
            }
            rows={() => (
              <WorkflowRows
                workflows={workflows}
                before={(workflow, rowTitle) => (
                  <Checkbox label={rowTitle} checked={ticked.has(workflow.id)} onChange={(isOn) => tick([workflow], isOn)} />
                )}
              />
            )}
          />
        )
      })}
    </ul>
  )
}
