/** The streamable HTTP transport, from both sides, with what the JDK has for HTTP. */
@NullMarked
package dev.lathe.it.peers.http;

import org.jspecify.annotations.NullMarked;
