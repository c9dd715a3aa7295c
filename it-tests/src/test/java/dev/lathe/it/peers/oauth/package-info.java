/** How a client over HTTP gets a token: OAuth 2.1 as the protocol prescribes it, with the JDK's HTTP client. */
@NullMarked
package dev.lathe.it.peers.oauth;

import org.jspecify.annotations.NullMarked;
