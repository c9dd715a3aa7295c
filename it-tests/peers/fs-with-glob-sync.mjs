export * from 'node:fs';

/** Only commands of the suite that nobody starts here look for files. */
export function globSync() {
    throw new Error('there is no fs.globSync in this Node.js');
}
