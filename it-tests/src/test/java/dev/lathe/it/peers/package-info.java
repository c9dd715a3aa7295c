/** Programs of strangers at the other end of the line: the reference server, the TypeScript SDK, the conformance suite. */
@NullMarked
package dev.lathe.it.peers;

import org.jspecify.annotations.NullMarked;
