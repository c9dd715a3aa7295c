// Says on standard error at which port an HTTP server listens, for servers that are told to take any.
import http from 'node:http';

const listen = http.Server.prototype.listen;

http.Server.prototype.listen = function (...args) {
    this.once('listening', () => console.error(`lathe: listening at ${this.address().port}`));
    return listen.apply(this, args);
};
