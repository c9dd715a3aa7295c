/** A server as its author would write it on top of {@code mcp-model}, with all that the protocol has. */
@NullMarked
package dev.lathe.it.peers.server;

import org.jspecify.annotations.NullMarked;
