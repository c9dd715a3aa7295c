// The TypeScript SDK's client, and what it has to find in the server of the tests.
//
//   node --test-reporter=tap sdk-client.test.mjs http URL
//   node --test-reporter=tap sdk-client.test.mjs stdio COMMAND ARGUMENT...
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { InMemoryTaskStore } from '@modelcontextprotocol/sdk/experimental/tasks';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import * as types from '@modelcontextprotocol/sdk/types.js';

const RELATED_TASK = types.RELATED_TASK_META_KEY;
const PATIENCE = { timeout: 45_000 };

const capabilities = {
    roots: { listChanged: true },
    sampling: { tools: {}, context: {} },
    elicitation: { form: {}, url: {} },
    tasks: { list: {}, cancel: {}, requests: { sampling: { createMessage: {} }, elicitation: { create: {} } } }
};
const implementation = { name: 'sdk-client', version: '1.0' };
const taskStore = new InMemoryTaskStore();
const client = new Client(implementation, { capabilities, taskStore });
let roots = [{ uri: 'file:///harbour', name: 'Harbour' }];

const law = (name, check) => test(name, PATIENCE, check);

// --- What the server asks, and what it says ---

const asked = [];
const heard = [];
let hear = () => {};

/** Waits for a notification; one that is here already will do. */
const notification = async wanted => {
    for (;;) {
        const found = heard.find(wanted);
        if (found) {
            return found;
        }
        await new Promise(resolve => (hear = resolve));
    }
};

const sample = ({ messages, tools }) => {
    const hasResult = messages.some(({ content }) => [content].flat().some(block => block.type === 'tool_result'));
    return tools && !hasResult
        ? {
              model: 'echo-1',
              role: 'assistant',
              stopReason: 'toolUse',
              content: [{ type: 'tool_use', id: 'use-1', name: tools[0].name, input: { place: 'harbour' } }]
          }
        : {
              model: 'echo-1',
              role: 'assistant',
              stopReason: 'endTurn',
              content: { type: 'text', text: `I was told ${messages.length} things.` }
          };
};

const value = field =>
    field.default ??
    field.oneOf?.[0].const ??
    field.enum?.[0] ??
    (field.type === 'array' ? [field.items.enum?.[0] ?? field.items.anyOf[0].const] : undefined) ??
    (field.format === 'email' ? 'grace@example.org' : 'quay');

const fill = ({ mode, requestedSchema }) =>
    mode === 'url'
        ? { action: 'accept' }
        : {
              action: 'accept',
              content: Object.fromEntries(
                  Object.entries(requestedSchema.properties).map(([name, field]) => [name, value(field)])
              )
          };

/** Answers at once, or as a task where the server asks for one. */
const answer = make => async (request, extra) => {
    asked.push(request);
    if (!request.params.task) {
        return make(request.params);
    }
    const task = await extra.taskStore.createTask({ ttl: request.params.task.ttl, pollInterval: 50 });
    setTimeout(() => extra.taskStore.storeTaskResult(task.taskId, 'completed', make(request.params)), 50);
    return { task };
};

before(async () => {
    client.setRequestHandler(types.CreateMessageRequestSchema, answer(sample));
    client.setRequestHandler(types.ElicitRequestSchema, answer(fill));
    client.setRequestHandler(types.ListRootsRequestSchema, () => ({ roots }));
    const keep = message => {
        heard.push(message);
        hear();
    };
    client.fallbackNotificationHandler = keep;
    // The SDK forgets what comes together with the answer; here it is kept.
    client.setNotificationHandler(types.ProgressNotificationSchema, keep);
    await client.connect(transport());
}, PATIENCE);

after(async () => {
    taskStore.cleanup();
    await client.close();
}, PATIENCE);

function transport() {
    const [kind, first, ...rest] = process.argv.slice(2);
    return kind === 'http'
        ? new StreamableHTTPClientTransport(new URL(first))
        : new StdioClientTransport({ command: first, args: rest, env: { ...process.env } });
}

// --- For short ---

const call = (name, args = {}, options) => client.callTool({ name, arguments: args }, undefined, options);
const textOf = result => result.content.find(({ type }) => type === 'text').text;
const refusal = code => error => error.code === code;
const tasks = client.experimental.tasks;
const raw = (method, params, schema = types.ResultSchema) => client.request({ method, params }, schema);
const begin = async (name, args = {}, ttl = 60_000) =>
    (await raw('tools/call', { name, arguments: args, task: { ttl } }, types.CreateTaskResultSchema)).task;

/** All pages of a list. */
const pages = async list => {
    const all = [];
    let cursor;
    do {
        const page = await list(cursor ? { cursor } : undefined);
        all.push(page);
        cursor = page.nextCursor;
    } while (cursor);
    return all;
};

// --- Introduction ---

law('the server introduces itself', () => {
    assert.equal(client.getServerVersion().name, 'lathe-test-server');
    assert.match(client.getServerVersion().icons[0].src, /^data:image\/png/);
    assert.match(client.getInstructions(), /tool for every part/);
    assert.deepEqual(client.getServerCapabilities().tasks.requests.tools.call, {});
});

law('a version that the server does not know is answered with one that it does', async () => {
    const params = { protocolVersion: '1900-01-01', capabilities, clientInfo: implementation };
    const result = await raw('initialize', params, types.InitializeResultSchema);
    assert.equal(result.protocolVersion, '2025-11-25');
});

law('either side answers a ping', async () => {
    assert.deepEqual(await client.ping(), {});
    assert.deepEqual(await raw('ping', { _meta: { voyage: 7 } }), {});
    assert.equal(textOf(await call('ask_ping')), 'the client is there');
});

law('a method that the server does not have is refused', () =>
    assert.rejects(raw('harbour/sweep', {}), refusal(types.ErrorCode.MethodNotFound)));

// --- Tools ---

law('tools are listed page by page', async () => {
    const listed = await pages(page => client.listTools(page));
    assert.ok(listed.length > 1);
    const names = listed.flatMap(({ tools }) => tools.map(({ name }) => name));
    assert.ok(names.includes('test_simple_text') && names.includes('survey'));
    assert.equal(new Set(names).size, names.length);
});

law('a cursor of nobody is refused', () =>
    assert.rejects(client.listTools({ cursor: 'nowhere' }), refusal(types.ErrorCode.InvalidParams)));

law('tools give every kind of content', async () => {
    const kinds = async name => (await call(name)).content.map(({ type }) => type);
    assert.deepEqual(await kinds('test_image_content'), ['image']);
    assert.deepEqual(await kinds('test_audio_content'), ['audio']);
    assert.deepEqual(await kinds('test_embedded_resource'), ['resource']);
    assert.deepEqual(await kinds('links_to_resources'), ['resource_link', 'resource_link']);
    assert.deepEqual(await kinds('test_multiple_content_types'), ['text', 'image', 'resource']);
});

law('structured content obeys the schema of its tool', async () => {
    await pages(page => client.listTools(page));
    assert.deepEqual((await call('depth')).structuredContent, { metres: 4.2 });
});

law('the schema of a tool comes with words that the protocol does not name', async () => {
    const { tools } = await client.listTools();
    const { inputSchema } = tools.find(({ name }) => name === 'json_schema_2020_12_tool');
    assert.deepEqual(inputSchema.then, { required: ['phone'] });
});

law('errors of a tool are results, errors of a call are not', async () => {
    assert.equal((await call('test_error_handling')).isError, true);
    await assert.rejects(call('no_such_tool'), refusal(types.ErrorCode.InvalidParams));
});

law('a call reports its progress', async () => {
    const progressToken = 'voyage';
    await raw('tools/call', { name: 'test_tool_with_progress', _meta: { progressToken } });
    const steps = heard.filter(({ params }) => params?.progressToken === progressToken);
    assert.deepEqual(steps.map(({ params }) => [params.progress, params.total]), [[0, 100], [50, 100], [100, 100]]);
});

law('a cancelled call is given up, and the session goes on', async () => {
    const controller = new AbortController();
    const watch = call('keep_watch', {}, { signal: controller.signal });
    await notification(({ params }) => params?.data === 'the watch begins');
    controller.abort('the tide has turned');
    await assert.rejects(watch);
    await notification(({ params }) => params?.data === 'the watch was cancelled');
    await client.ping();
});

law('an answer comes although the stream was lost on the way', async () => {
    assert.equal(textOf(await call('test_reconnection')), 'you came back');
});

law('the log says what is at least as grave as asked for', async () => {
    const messages = () => heard.filter(({ method }) => method === 'notifications/message').length;
    await client.setLoggingLevel('error');
    const before = messages();
    await call('test_tool_with_logging');
    assert.equal(messages(), before);
    await client.setLoggingLevel('debug');
    await call('test_tool_with_logging');
    assert.equal(messages(), before + 3);
});

// --- Resources, prompts, completion ---

law('resources and templates are listed page by page', async () => {
    const resources = await pages(page => client.listResources(page));
    assert.deepEqual(resources.map(page => page.resources.length), [2, 1]);
    assert.equal(resources[0].resources[0].annotations.lastModified, '2026-02-11T06:45:00Z');
    const templates = await pages(page => client.listResourceTemplates(page));
    assert.deepEqual(templates.map(page => page.resourceTemplates.length), [2, 1]);
});

law('resources are texts, blobs, and made from templates', async () => {
    const read = async uri => (await client.readResource({ uri })).contents[0];
    assert.match((await read('test://static-text')).text, /static text resource/);
    assert.ok(Buffer.from((await read('test://static-binary')).blob, 'base64').length > 0);
    assert.equal(JSON.parse((await read('test://template/7/data')).text).id, '7');
    await assert.rejects(read('test://nowhere'), error => error.code === -32002 && error.data.uri === 'test://nowhere');
});

law('a change of a resource is told to subscribers only', async () => {
    const uri = 'test://watched-resource';
    const updates = () => heard.filter(({ method }) => method === 'notifications/resources/updated');
    await client.subscribeResource({ uri });
    await call('change_resource');
    await notification(({ params }) => params?.uri === uri);
    await client.unsubscribeResource({ uri });
    await call('change_resource');
    await client.subscribeResource({ uri });
    await call('change_resource');
    await notification(() => updates().length > 1);
    assert.equal(updates().length, 2);
    await client.unsubscribeResource({ uri });
});

law('a change of the lists is told', async () => {
    await call('renew_lists');
    for (const list of ['tools', 'resources', 'prompts']) {
        await notification(({ method }) => method === `notifications/${list}/list_changed`);
    }
});

law('prompts are listed page by page, and filled in', async () => {
    const listed = await pages(page => client.listPrompts(page));
    assert.deepEqual(listed.map(({ prompts }) => prompts.length), [3, 2]);
    const name = 'test_prompt_with_arguments';
    const { messages } = await client.getPrompt({ name, arguments: { arg1: 'ebb', arg2: 'flow' } });
    assert.match(messages[0].content.text, /arg1='ebb', arg2='flow'/);
    await assert.rejects(client.getPrompt({ name }), refusal(types.ErrorCode.InvalidParams));
});

law('prompts hold pictures and resources', async () => {
    const picture = await client.getPrompt({ name: 'test_prompt_with_image' });
    assert.equal(picture.messages[0].content.mimeType, 'image/png');
    const resourceUri = 'test://chart';
    const resource = await client.getPrompt({
        name: 'test_prompt_with_embedded_resource',
        arguments: { resourceUri }
    });
    assert.equal(resource.messages[0].content.resource.uri, resourceUri);
});

law('arguments and variables are completed in their context', async () => {
    const town = {
        ref: { type: 'ref/prompt', name: 'town' },
        argument: { name: 'town', value: 'B' },
        context: { arguments: { country: 'Norway' } }
    };
    assert.deepEqual((await client.complete(town)).completion.values, ['Bergen', 'Bodo']);
    const id = {
        ref: { type: 'ref/resource', uri: 'test://template/{id}/data' },
        argument: { name: 'id', value: '12' }
    };
    assert.deepEqual((await client.complete(id)).completion.values, ['123', '124']);
});

// --- What the server asks ---

law('the server asks for samples', async () => {
    assert.equal(textOf(await call('test_sampling', { prompt: 'Ebb?' })), 'LLM response: I was told 1 things.');
    const { params } = asked.at(-1);
    assert.deepEqual(params.modelPreferences, { hints: [{ name: 'echo' }], speedPriority: 1 });
});

law('the server runs the tools that a sample uses', async () => {
    assert.equal(textOf(await call('sampling_with_tools', { prompt: 'Ebb?' })), 'LLM response: I was told 3 things.');
    const [, use, result] = asked.at(-1).params.messages;
    assert.equal(use.content[0].name, 'depth');
    assert.equal(result.content[0].toolUseId, 'use-1');
});

law('the server asks for forms of every kind', async () => {
    const content = async name => JSON.parse(textOf(await call(name)).split('content=')[1]);
    assert.deepEqual(await content('test_elicitation'), { username: 'quay', email: 'grace@example.org' });
    assert.deepEqual(await content('test_elicitation_sep1034_defaults'), {
        name: 'John Doe',
        age: 30,
        score: 95.5,
        status: 'active',
        verified: true
    });
    assert.deepEqual(await content('test_elicitation_sep1330_enums'), {
        untitledSingle: 'option1',
        titledSingle: 'first',
        legacyEnum: 'opt1',
        untitledMulti: ['option1'],
        titledMulti: ['first']
    });
});

law('the server has a page opened, and says when that is done', async () => {
    assert.equal(textOf(await call('open_page')), 'page: accept');
    const { elicitationId } = asked.at(-1).params;
    await notification(
        ({ method, params }) =>
            method === 'notifications/elicitation/complete' && params.elicitationId === elicitationId
    );
});

law('the server refuses until a page has been opened', () =>
    assert.rejects(
        call('locked_page'),
        error => error instanceof types.UrlElicitationRequiredError && error.elicitations[0].url.endsWith('/permit')
    ));

law('the server asks for roots, and hears of other ones', async () => {
    assert.equal(textOf(await call('ask_roots')), 'file:///harbour');
    roots = [...roots, { uri: 'file:///quay' }];
    await client.sendRootsListChanged();
    await notification(({ params }) => params?.data === 'the client has other roots');
    assert.equal(textOf(await call('ask_roots')), 'file:///harbour, file:///quay');
});

// --- Tasks ---

law('a task is polled to its end, and its result fetched', async () => {
    const messages = [];
    const params = { name: 'survey', arguments: { place: 'quay' } };
    for await (const message of tasks.callToolStream(params, undefined, { task: { ttl: 60_000 } })) {
        messages.push(message);
    }
    const [{ type, task }] = messages;
    assert.equal(type, 'taskCreated');
    assert.equal(task.status, 'working');
    assert.equal(task.ttl, 60_000);
    assert.equal(task.pollInterval, 50);
    const { result } = messages.at(-1);
    assert.equal(textOf(result), '4.2 metres at quay');
    assert.deepEqual(result._meta[RELATED_TASK], { taskId: task.taskId });
    assert.equal((await tasks.getTask(task.taskId)).status, 'completed');
});

law('a task that needs input asks for it through its result, and tells of each step', async () => {
    const statuses = [];
    let last;
    const params = { name: 'survey', arguments: {} };
    for await (const message of tasks.callToolStream(params, undefined, { task: { ttl: 60_000 } })) {
        last = message;
        statuses.push(message.task?.status);
    }
    assert.ok(statuses.includes('input_required'));
    assert.equal(textOf(last.result), '4.2 metres at quay');
    const related = asked.at(-1).params._meta[RELATED_TASK];
    assert.deepEqual(related, last.result._meta[RELATED_TASK]);
    const told = ({ method, params: { taskId } = {} }) =>
        method === 'notifications/tasks/status' && taskId === related.taskId;
    await notification(message => told(message) && message.params.status === 'completed');
    assert.deepEqual(
        heard.filter(told).map(message => message.params.status),
        ['input_required', 'working', 'completed']
    );
});

law('tasks are listed page by page, and cancelled', async () => {
    const begun = [];
    for (let i = 0; i < 4; i++) {
        begun.push((await begin('keep_watch')).taskId);
    }
    const listed = await pages(page => tasks.listTasks(page?.cursor));
    assert.ok(listed.length > 1);
    const ids = listed.flatMap(page => page.tasks.map(({ taskId }) => taskId));
    assert.ok(begun.every(id => ids.includes(id)));
    for (const id of begun) {
        assert.equal((await tasks.cancelTask(id)).status, 'cancelled');
    }
    await assert.rejects(tasks.cancelTask(begun[0]), refusal(types.ErrorCode.InvalidParams));
    await assert.rejects(tasks.getTaskResult(begun[0]), refusal(types.ErrorCode.InvalidParams));
});

law('a tool that reports an error has failed as a task', async () => {
    const { taskId } = await begin('test_error_handling');
    const result = await tasks.getTaskResult(taskId, types.CallToolResultSchema);
    assert.equal(result.isError, true);
    assert.equal((await tasks.getTask(taskId)).status, 'failed');
});

law('a task is kept for its ttl, and then no more', async () => {
    const task = await begin('keep_watch', {}, 300);
    const end = Date.parse(task.createdAt) + task.ttl;
    let gone;
    while (!gone) {
        await new Promise(resolve => setTimeout(resolve, task.pollInterval));
        gone = await tasks.getTask(task.taskId).then(() => undefined, error => error);
    }
    assert.equal(gone.code, types.ErrorCode.InvalidParams);
    assert.ok(Date.now() >= end);
    const listed = await pages(page => tasks.listTasks(page?.cursor));
    assert.ok(listed.every(page => page.tasks.every(({ taskId }) => taskId !== task.taskId)));
});

law('a task or a page of tasks that is not there is refused', async () => {
    await assert.rejects(tasks.getTask('no-such-task'), refusal(types.ErrorCode.InvalidParams));
    await assert.rejects(tasks.getTaskResult('no-such-task'), refusal(types.ErrorCode.InvalidParams));
    await assert.rejects(tasks.listTasks('nowhere'), refusal(types.ErrorCode.InvalidParams));
});

law('a tool says whether it is called as a task', async () => {
    await assert.rejects(raw('tools/call', { name: 'survey' }), refusal(types.ErrorCode.MethodNotFound));
    await assert.rejects(begin('test_simple_text'), refusal(types.ErrorCode.MethodNotFound));
});

law('the server has the client sample, and ask its user, as tasks', async () => {
    assert.equal(textOf(await call('sampling_as_task', { prompt: 'Ebb?' })), 'I was told 1 things.');
    assert.equal(textOf(await call('elicitation_as_task')), 'accept');
});
