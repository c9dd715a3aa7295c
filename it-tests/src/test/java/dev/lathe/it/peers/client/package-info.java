/** A client as its author would write it on top of {@code mcp-model}. */
@NullMarked
package dev.lathe.it.peers.client;

import org.jspecify.annotations.NullMarked;
