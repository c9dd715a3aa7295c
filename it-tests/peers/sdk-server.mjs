// A server on top of the TypeScript SDK, with what the reference server lacks.
//
//   node sdk-server.mjs stdio
//   PORT=0 node sdk-server.mjs http
import { randomUUID } from 'node:crypto';
import http from 'node:http';
import { InMemoryTaskStore } from '@modelcontextprotocol/sdk/experimental/tasks';
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import * as types from '@modelcontextprotocol/sdk/types.js';
import { EventsInOrder } from './events-in-order.mjs';

const PAGE = 2;
const WAV = 'UklGRiQAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YQAAAAA=';
const icons = [{ src: 'data:image/svg+xml,<svg/>', mimeType: 'image/svg+xml', sizes: ['any'], theme: 'dark' }];
const text = words => ({ content: [{ type: 'text', text: words }] });

// --- Tools: what each does with its arguments ---

const tools = {
    sound: () => ({
        content: [{ type: 'audio', data: WAV, mimeType: 'audio/wav', annotations: { audience: ['user'], priority: 0.25 } }]
    }),

    'ask-model': async (args, { sendRequest }) => {
        const question = {
            maxTokens: 100,
            modelPreferences: { hints: [{ name: 'echo' }, {}], costPriority: 0.5, intelligencePriority: 1 },
            includeContext: 'thisServer',
            metadata: { voyage: 7 },
            tools: [{ name: 'depth', inputSchema: { type: 'object' } }],
            toolChoice: { mode: 'required' }
        };
        const messages = [{ role: 'user', content: { type: 'text', text: 'How deep is it?' } }];
        const ask = async () => {
            const params = { ...question, messages };
            const answer = await sendRequest(
                { method: 'sampling/createMessage', params },
                types.CreateMessageResultWithToolsSchema
            );
            messages.push({ role: answer.role, content: answer.content });
            return answer;
        };
        const { content } = await ask();
        const results = content
            .filter(({ type }) => type === 'tool_use')
            .map(({ id }) => ({ type: 'tool_result', toolUseId: id, content: [{ type: 'text', text: '4.2 metres' }] }));
        messages.push({ role: 'user', content: results });
        return text((await ask()).content.text);
    },

    'open-page': async (args, { sendRequest, sendNotification }) => {
        const elicitationId = randomUUID();
        const params = { mode: 'url', message: 'Sign.', url: 'https://example.org/permit', elicitationId };
        const { action } = await sendRequest({ method: 'elicitation/create', params }, types.ElicitResultSchema);
        await sendNotification({ method: 'notifications/elicitation/complete', params: { elicitationId } });
        return text(`${action} ${elicitationId}`);
    },

    'fill-in': async (args, { sendRequest }) => {
        const properties = {
            when: { type: 'string', format: 'date-time' },
            depth: { type: 'number', minimum: 0.5, default: 0.5 },
            tide: { type: 'string', oneOf: [{ const: 'ebb', title: 'Ebb' }, { const: 'flow', title: 'Flow' }] },
            berths: { type: 'array', items: { type: 'string', enum: ['north', 'south'] }, default: ['south'] }
        };
        // No mode: a form is what is meant then.
        const params = { message: 'Fill in.', requestedSchema: { type: 'object', properties, required: ['when'] } };
        const { content } = await sendRequest({ method: 'elicitation/create', params }, types.ElicitResultSchema);
        return text(JSON.stringify(content));
    },

    'renew-lists': async (args, { sendNotification }) => {
        for (const list of ['tools', 'prompts', 'resources']) {
            await sendNotification({ method: `notifications/${list}/list_changed` });
        }
        return text('renewed');
    },

    'lose-stream': (args, { closeSSEStream }) => {
        closeSSEStream?.();
        return text('you came back');
    },

    haul: async ({ fails }, { taskStore, taskRequestedTtl }) => {
        const task = await taskStore.createTask({ ttl: taskRequestedTtl, pollInterval: 20 });
        const result = { ...text(fails ? 'the rope is torn' : 'hauled'), isError: Boolean(fails) };
        setTimeout(() => taskStore.storeTaskResult(task.taskId, fails ? 'failed' : 'completed', result), 40);
        return { task };
    },

    wait: async (args, { taskStore, taskRequestedTtl }) => ({
        task: await taskStore.createTask({ ttl: taskRequestedTtl, pollInterval: 20 })
    })
};

const isTask = name => name === 'haul' || name === 'wait';

const declarations = Object.keys(tools).map(name => ({
    name,
    title: `Tool ${name}`,
    icons,
    inputSchema: { type: 'object', properties: { fails: true } },
    execution: { taskSupport: isTask(name) ? 'required' : 'forbidden' }
}));

// --- The rest of what a server has ---

const resources = ['chart', 'log', 'bell'].map(name => ({ uri: `harbour://${name}`, name, size: 7, icons }));
const templates = ['berth', 'buoy', 'tide'].map(name => ({ uriTemplate: `harbour://${name}/{id}`, name }));
const prompts = ['greet', 'warn', 'part'].map(name => ({ name, title: name, icons }));

/** The answer to a request for a list: a page of it. */
const page = (name, all) => ({ params }) => {
    const from = Number(params?.cursor ?? 0);
    const isThere = from >= 0 && from < all.length;
    if (!isThere) {
        throw new types.McpError(types.ErrorCode.InvalidParams, `no such cursor: ${params.cursor}`);
    }
    const to = from + PAGE;
    return { [name]: all.slice(from, to), ...(to < all.length && { nextCursor: String(to) }) };
};

function server() {
    const capabilities = {
        tools: { listChanged: true },
        prompts: { listChanged: true },
        resources: { listChanged: true },
        tasks: { list: {}, cancel: {}, requests: { tools: { call: {} } } }
    };
    const implementation = { name: 'sdk-server', version: '1.0', icons, websiteUrl: 'https://example.org' };
    const made = new Server(implementation, { capabilities, taskStore: new InMemoryTaskStore() });
    made.setRequestHandler(types.ListToolsRequestSchema, page('tools', declarations));
    made.setRequestHandler(types.ListResourcesRequestSchema, page('resources', resources));
    made.setRequestHandler(types.ListResourceTemplatesRequestSchema, page('resourceTemplates', templates));
    made.setRequestHandler(types.ListPromptsRequestSchema, page('prompts', prompts));
    made.setRequestHandler(types.CallToolRequestSchema, async ({ params }, extra) =>
        tools[params.name](params.arguments ?? {}, extra)
    );
    return made;
}

// --- Transports ---

/** A session for each that begins without one. */
function serveHttp() {
    const sessions = new Map();
    http.createServer(async (request, response) => {
        let transport = sessions.get(request.headers['mcp-session-id']);
        if (!transport) {
            transport = new StreamableHTTPServerTransport({
                sessionIdGenerator: randomUUID,
                eventStore: new EventsInOrder(),
                retryInterval: 50,
                onsessioninitialized: id => sessions.set(id, transport)
            });
            await server().connect(transport);
        }
        await transport.handleRequest(request, response);
    }).listen(process.env.PORT, 'localhost');
}

if (process.argv[2] === 'http') {
    serveHttp();
} else {
    await server().connect(new StdioServerTransport());
}
