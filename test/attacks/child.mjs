// Runs the cases of one file, one after another in this process, and writes a line of JSON for each as it ends. What is missing
// at the end of the process is what crashed it or never ended.
//   node test/attacks/child.mjs state.mjs [part of a name]
const { cases } = await import(new URL(`cases/${process.argv[2]}`, import.meta.url));
const { judge } = await import('./harness.mjs');
const only = process.argv[3];

for (const each of cases) {
  if (only !== undefined && !each.name.includes(only)) continue;
  const outcome = await judge(each);
  process.stdout.write(`@${JSON.stringify({ name: each.name, ...outcome })}\n`);
}
