// The conformance suite imports fs.globSync, which Node.js 20 does not have. There it gets an fs that has one.
import fs from 'node:fs';
import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';

if (isMainThread && !fs.globSync) {
    register(import.meta.url);
}

export function resolve(specifier, context, next) {
    const isSuite = context.parentURL?.includes('/@modelcontextprotocol/conformance/');
    return isSuite && specifier === 'fs'
        ? next('./fs-with-glob-sync.mjs', { ...context, parentURL: import.meta.url })
        : next(specifier, context);
}
