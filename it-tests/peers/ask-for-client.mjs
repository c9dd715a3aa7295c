// Stands for the client under test, which is in the process of the tests: asks for it there, and waits for its end.
const [launcher, server] = process.argv.slice(2);
const context = JSON.parse(process.env.MCP_CONFORMANCE_CONTEXT ?? '{}');

const response = await fetch(launcher, { method: 'POST', body: JSON.stringify({ server, context }) });
if (!response.ok) {
    console.error(await response.text());
    process.exitCode = 1;
}
