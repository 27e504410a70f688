// Ending a run from outside: AbortSignal, abort(), stop(), process.exit(), SIGINT, and two runs at once. Each case in a
// process that has to end by itself.
import assert from 'node:assert/strict';
import { constants } from 'node:os';
import { describe, it } from 'node:test';
import { runChild } from './prelude.mjs';

/** Reports from a child that has to end with code 0. */
async function reportsOf(body, options) {
  const { code, reports, stdout, stderr } = await runChild(body, options);
  assert.equal(code, 0, `${stdout}\n${stderr}`);
  return reports;
}

describe('AbortSignal', { timeout: 300_000, concurrency: 2 }, () => {
  it('before the run: rejects with the reason, the model unchanged', async () => {
    const [answer] = await reportsOf(`
      const start = bytes(model);
      const answer = await outcome(() => train(options({ signal: AbortSignal.abort(new Error('not today')) })));
      report({ ...answer, isUnchanged: JSON.stringify(bytes(model)) === JSON.stringify(start) });`);
    assert.equal(answer.how, 'rejected');
    assert.equal(answer.error.message, 'not today');
    assert.ok(answer.isUnchanged);
  });

  it('during the run: rejects with the reason, the model trained so far', async () => {
    const [answer, second] = await reportsOf(`
      const start = bytes(model);
      const controller = new AbortController();
      const run = train(endless({ signal: controller.signal }));
      const abortAtStep = async () => {
        for await (const event of run) if (event.type === 'step') controller.abort(new Error('enough'));
      };
      abortAtStep().catch(() => {});
      const answer = await outcome(() => run);
      report({ ...answer, isUnchanged: JSON.stringify(bytes(model)) === JSON.stringify(start) });
      report(await outcome(() => train(options())));`);
    assert.equal(answer.how, 'rejected', JSON.stringify(answer));
    assert.equal(answer.error.message, 'enough');
    assert.equal(answer.isUnchanged, false, 'the weights are those of the last complete step');
    assert.equal(second.how, 'resolved');
  });

  it('while the ranks start: rejects with the reason, the model unchanged', async () => {
    const [answer] = await reportsOf(`
      const start = bytes(model);
      const run = train(endless());
      setImmediate(() => setImmediate(() => run.abort(new Error('early'))));
      const answer = await outcome(() => run);
      report({ ...answer, isUnchanged: JSON.stringify(bytes(model)) === JSON.stringify(start) });`);
    assert.equal(answer.how, 'rejected');
    assert.equal(answer.error.message, 'early', JSON.stringify(answer));
    assert.ok(answer.isUnchanged);
  });

  it('after the run: nothing happens', async () => {
    const [answer] = await reportsOf(`
      const controller = new AbortController();
      const answer = await outcome(() => train(options({ signal: controller.signal })));
      controller.abort(new Error('too late'));
      await new Promise((resolve) => setTimeout(resolve, 100));
      report(answer);`);
    assert.equal(answer.how, 'resolved');
  });

  it('abort(reason) of the run rejects with it', async () => {
    const [answer] = await reportsOf(`
      const run = train(endless());
      setTimeout(() => run.abort(new Error('by hand')), 500);
      report(await outcome(() => run));`);
    assert.equal(answer.how, 'rejected');
    assert.equal(answer.error.message, 'by hand');
  });
});

describe('stop()', { timeout: 120_000, concurrency: 2 }, () => {
  it('ends at a step boundary and resolves with what was done', async () => {
    const [answer] = await reportsOf(`
      const start = bytes(model);
      const run = train(endless());
      setTimeout(() => run.stop(), 1000);
      const answer = await outcome(() => run);
      report({ ...answer, isUnchanged: JSON.stringify(bytes(model)) === JSON.stringify(start) });`);
    assert.equal(answer.how, 'resolved', JSON.stringify(answer));
    assert.ok(answer.result.steps > 0);
    assert.ok(Number.isFinite(answer.result.loss));
    assert.equal(answer.isUnchanged, false);
  });

  it('before the first step resolves as well', async () => {
    const [answer] = await reportsOf(`
      const run = train(endless());
      run.stop();
      report(await outcome(() => run));`);
    assert.equal(answer.how, 'resolved', JSON.stringify(answer));
  });
});

describe('two runs at once', { timeout: 120_000, concurrency: 2 }, () => {
  it('of different models: both run, each as if alone', async () => {
    const [answer] = await reportsOf(`
      const make = () => {
        manualSeed(3);
        return new nn.Linear(10, 1);
      };
      const models = [make(), make(), make()];
      const runs = (list) => list.map((model) => train(options({ model, epochs: 20 })));
      await Promise.all(runs(models.slice(0, 2)));
      await Promise.all(runs(models.slice(2)));
      report(models.map(bytes));`);
    assert.deepEqual(answer[0], answer[2]);
    assert.deepEqual(answer[1], answer[2]);
  });

  it('of the same model: the second is an ArgumentError, the first goes on', async () => {
    const [second, first] = await reportsOf(`
      const run = train(options());
      report(await outcome(() => train(options())));
      report(await outcome(() => run));`);
    assert.equal(second.how, 'threw');
    assert.equal(second.error.code, 'ERR_ARGUMENT');
    assert.match(second.error.message, /model/);
    assert.equal(first.how, 'resolved');
  });
});

describe('the end of the process in the middle of a run', { timeout: 120_000, concurrency: 2 }, () => {
  it('process.exit() gives its code, at once', async () => {
    const { code, signal, stderr, seconds } = await runChild(`
      for await (const event of train(endless({ logEverySteps: 1 }))) if (event.type === 'step') process.exit(7);`);
    assert.equal(signal, null, stderr);
    assert.equal(code, 7, stderr);
    assert.ok(seconds < 30);
  });

  it('SIGINT ends the process as it ends any other', async () => {
    let isSent = false;
    const { code, signal, stderr } = await runChild(
      `for await (const event of train(endless({ logEverySteps: 1 }))) if (event.type === 'step' && event.step === 1) report('step');`,
      {
        onStdout: (text, child) => {
          if (isSent || !text.includes('@')) return;
          isSent = true;
          child.kill('SIGINT');
        },
      },
    );
    assert.ok(isSent, 'a step was seen');
    assert.ok(signal === 'SIGINT' || code === 128 + constants.signals.SIGINT, `${code} ${signal}\n${stderr}`);
  });

  it('SIGINT that the user handles stops the run', async () => {
    let isSent = false;
    const { code, reports, stderr } = await runChild(
      `const run = train(endless({ logEverySteps: 1 }));
      process.once('SIGINT', () => run.stop());
      for await (const event of run) if (event.type === 'step' && event.step === 1) report('step');
      report(await outcome(() => run));`,
      {
        onStdout: (text, child) => {
          if (isSent || !text.includes('@')) return;
          isSent = true;
          child.kill('SIGINT');
        },
      },
    );
    assert.equal(code, 0, stderr);
    assert.equal(reports.at(-1).how, 'resolved', JSON.stringify(reports));
  });
});
