// Checks the direction of dependencies: no circle between folders of src or of core, and no include that binding's layers forbid
// (napi → core ← cuda, core without Node). Reads imports and includes as text.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fail, filesUnder, ROOT } from './tools.mjs';

const problems = [];
const read = (path) => readFileSync(join(ROOT, path), 'utf8');

/** Reports the circles among rooms: a map from each room to those that it needs, with a file that does. */
function reportCircles(rooms, what) {
  const done = new Set();
  const visit = (room, way) => {
    if (way.includes(room)) {
      const circle = [...way.slice(way.indexOf(room)), room];
      const files = circle.slice(1).map((next, place) => rooms.get(circle[place]).get(next));
      problems.push(`a circle of ${what}, ${circle.join(' → ')}: see ${files.join(', ')}`);
    } else if (!done.has(room)) {
      for (const next of rooms.get(room)?.keys() ?? []) visit(next, [...way, room]);
      done.add(room);
    }
  };
  for (const room of rooms.keys()) visit(room, []);
}

function note(rooms, from, to, path) {
  if (!rooms.has(from)) rooms.set(from, new Map());
  if (to !== from) rooms.get(from).set(to, path);
}

/** The folder of src that a file is in; a file beside the folders stands for itself. */
const roomOf = (path) => path.split('/')[1];
const rooms = new Map();
for (const path of filesUnder('src', /\.ts$/)) {
  for (const [, target] of read(path).matchAll(/^(?:import|export)\b[^;]*?\bfrom '(\.[^']+)';/gm))
    note(rooms, roomOf(path), roomOf(join(dirname(path), target).replace(/\.js$/, '.ts')), path);
}
reportCircles(rooms, 'imports');

const coreRooms = new Map();
for (const path of filesUnder('binding/core', /\.(cpp|h)$/)) {
  for (const [, target] of read(path).matchAll(/^#include "core\/(\w+)\//gm))
    note(coreRooms, path.split('/')[2], target, path);
}
reportCircles(coreRooms, 'includes');

/** What a layer of binding may not include. */
const FORBIDDEN = {
  'binding/core': /^(napi|cuda)\/|^(node_api|js_native_api|uv|v8|node)\.h$|^napi\.h$/,
  'binding/cuda': /^napi\/|^(node_api|js_native_api|uv|v8|node)\.h$|^napi\.h$/,
  'binding/napi': /^cuda\//,
  'binding/stub': /^(core|napi|cuda|torch|ATen|c10)\//,
};
let includes = 0;
for (const [layer, forbidden] of Object.entries(FORBIDDEN)) {
  for (const path of filesUnder(layer, /\.(c|cpp|h)$/)) {
    for (const [, header] of read(path).matchAll(/^#include [<"]([^>"]+)[>"]/gm)) {
      includes += 1;
      if (forbidden.test(header)) problems.push(`${path} includes ${header}, which ${layer} must not`);
    }
  }
}

if (problems.length > 0) fail(problems.join('\n'));
console.log(
  `check-imports: ${rooms.size} rooms of src and ${coreRooms.size} of core without a circle, ${includes} includes in their layers`,
);
