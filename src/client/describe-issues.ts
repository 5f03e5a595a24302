/** What a schema says about one field. */
interface Issue {
  readonly path: readonly PropertyKey[];
  readonly code?: string | undefined;
  /** Of a union: what each of its members says. */
  readonly errors?: readonly (readonly Issue[])[] | undefined;
}

const describePath = (path: readonly PropertyKey[]): string =>
  path
    .map(step => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');

/** Says that a member of a union has another tag than the value. */
const isTag = ({code, path}: Issue): boolean => code === 'invalid_value' && path.length === 1;

/** The issues of the member that was meant, in place of the union's own; where none was, the tag alone. */
const meant = (issue: Issue): readonly Issue[] => {
  const {errors = [], path} = issue;
  const member = errors.find(issues => !issues.some(isTag)) ?? errors[0]?.filter(isTag);
  return member ? member.flatMap(inner => meant({...inner, path: [...path, ...inner.path]})) : [issue];
};

/** Which fields broke the contract, for developers: `items[3].balance.amount: not allowed`. Names of fields, never what is in them. */
export const describeIssues = (issues: readonly Issue[]): string =>
  issues
    .flatMap(meant)
    .slice(0, 3)
    .map(
      ({path, code}) => `${describePath(path) || 'answer'}: ${code === 'custom' ? 'not allowed' : (code ?? 'invalid')}`,
    )
    .join('; ');
