/** Runs every check on the records: `tsx scripts/data-check.ts [SLUG …]`; exit 1 if one finds a problem. */
import { basename } from 'node:path';
import { listChecks } from './data-checks';
import { readData } from './data-checks/read-data';
import { describeProblems } from './data-checks/types';

const wanted = new Set(process.argv.slice(2));
const records = readData();
let found = 0;
for (const [name, check] of Object.entries(listChecks(new Date().toISOString().slice(0, 10)))) {
  const problems = check(records).filter(
    ({ path }) => wanted.size === 0 || wanted.has(basename(path, '.json')),
  );
  if (problems.length > 0) console.log(`${name}:\n${describeProblems(problems)}`);
  found += problems.length;
}
console.log(found === 0 ? 'no problem found' : `${found} problems`);
process.exitCode = found === 0 ? 0 : 1;
