package dev.lathe.it.peers.http;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Gets the tokens that a server asks for. */
public interface Authorizer {
    /** Has none, and gets none. */
    Authorizer NONE = new Authorizer() {
        @Override
        public @Nullable String token() {
            return null;
        }

        @Override
        public boolean authorize(int status, String challenge) {
            return false;
        }
    };

    /** The token for the next request; null: none yet. */
    @Nullable
    String token();

    /**
     * Gets another token, since the server wants one or a better one.
     *
     * @param status 401 or 403
     * @param challenge the header {@code WWW-Authenticate}; empty: there is none
     * @return whether it is worth trying again
     */
    boolean authorize(int status, String challenge) throws IOException;
}
