// A plugin of typedoc that puts comments where readers look for them and the sources say them once. An overload without one points to
// the first; a variable that is a member of an interface (`cat: Functions['cat']`) has the member's; a method that
// JavaScript or nn.Module prescribes says so.
import { Converter, ReflectionKind } from 'typedoc';
import { Comment } from 'typedoc/models';

const PRESCRIBED = {
  '[asyncIterator]': 'What `for await (… of …)` goes over.',
  '[dispose]': 'What `using` calls at the end of its block.',
  '[iterator]': 'What `for (… of …)` goes over.',
  catch: "A promise's: calls back when the run fails.",
  clear: "A `Map`'s: removes everything.",
  entries: "A `Map`'s: pairs of key and value, in the order in which they were set.",
  extraRepr: 'What stands between the brackets when the module is printed.',
  finally: "A promise's: calls back when the run ends, well or not.",
  forward: 'Computes the output.',
  has: "A `Map`'s: whether there is something under this key.",
  keys: "A `Map`'s: the keys, in the order in which they were set.",
  remove: 'Takes the hook away.',
  toString: 'How it is printed.',
  values: "A `Map`'s: the values, in the order in which they were set.",
};

const comment = (text) => new Comment([{ kind: 'text', text }]);

export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    for (const declaration of project.getReflectionsByKind(ReflectionKind.All)) {
      const { name, signatures = [] } = declaration;
      const text = Object.hasOwn(PRESCRIBED, name) ? PRESCRIBED[name] : undefined;
      const [first, ...others] = signatures;
      if (first && text) first.comment ??= comment(text);
      if (first?.hasComment())
        for (const other of others) other.comment ??= comment('Another form of the one above.');
    }
    // Thousands of operators, which stand on the pages of the two interfaces that it extends.
    for (const operators of project
      .getReflectionsByKind(ReflectionKind.Interface)
      .filter(({ name }) => name === 'Ops'))
      for (const member of [...(operators.children ?? [])])
        if (member.inheritedFrom) project.removeReflection(member);
    for (const variable of project.getReflectionsByKind(ReflectionKind.Variable)) {
      if (variable.hasComment() || variable.type?.type !== 'indexedAccess') continue;
      const { objectType, indexType } = variable.type;
      const member = objectType.reflection?.getChildByName([String(indexType.value)]);
      variable.comment = (member?.signatures?.[0] ?? member)?.comment?.clone();
    }
  });
}
