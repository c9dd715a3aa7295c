/** What a receiver of tasks needs on top of {@code mcp-model}, whether it is server or client; and how a requestor polls. */
@NullMarked
package dev.lathe.it.peers.tasks;

import org.jspecify.annotations.NullMarked;
