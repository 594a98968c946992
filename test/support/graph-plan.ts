import type { Driver, Plan } from 'neo4j-driver';

/** An operator of a plan, named as `@allow` names it. */
export type Operator = {
  readonly type: string;
  readonly details: string;
  readonly children: readonly Operator[];
};

/** What the server says of a statement that it plans and does not run, being given no parameters. */
export type Explained = {
  readonly columns: readonly string[];
  readonly missingParams: readonly string[];
  /** `r`, `w` or `rw`. */
  readonly queryType: string;
  /** All that it remarks but for the missing parameters. */
  readonly remarks: readonly string[];
  readonly plan: Operator;
};

/** Has the server plan a statement. */
export async function explain(driver: Driver, text: string): Promise<Explained> {
  const session = driver.session({ database: 'neo4j' });
  try {
    const result = session.run(`EXPLAIN ${text}`);
    const columns = await result.keys();
    const { plan, queryType, notifications } = await result.summary();
    const missing = notifications.find(({ code }) => code.endsWith('.ParameterNotProvided'));
    return {
      columns,
      missingParams: /\(Missing parameters: (.*)\)/.exec(missing?.description ?? '')?.[1]?.split(', ') ?? [],
      queryType,
      remarks: notifications.filter((each) => each !== missing).map(({ description }) => description),
      plan: toOperator(plan),
    };
  } finally {
    await session.close();
  }
}

/** A plan as the driver gives it; false stands for none. */
export function toOperator(plan: Plan | false): Operator {
  if (!plan) throw new Error('the server sent no plan');
  return {
    type: plan.operatorType.replace(/@.*/, ''),
    details: String(plan.arguments['Details'] ?? ''),
    children: plan.children.map(toOperator),
  };
}

/** The operator and all below it. */
export function operatorsOf(operator: Operator): Operator[] {
  return [operator, ...operator.children.flatMap(operatorsOf)];
}
