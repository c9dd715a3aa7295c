/** A session of requests, results and notifications on top of {@code mcp-model}, over any transport. */
@NullMarked
package dev.lathe.it.peers.rpc;

import org.jspecify.annotations.NullMarked;
