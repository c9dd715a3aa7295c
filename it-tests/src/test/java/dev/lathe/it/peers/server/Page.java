package dev.lathe.it.peers.server;

import dev.lathe.it.peers.rpc.ErrorCodes;
import dev.lathe.it.peers.rpc.RpcException;
import dev.lathe.mcp.v2025_11_25.PaginatedRequestParams;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next where the rest begins; null: there is none
 */
record Page<T>(List<T> items, @Nullable String next) {
    /**
     * The part of a list that a client asks for.
     *
     * @param params the parameters of the request; null: from the beginning
     * @param size how many items there are on a page
     * @throws RpcException if the cursor is not one of this server's
     */
    static <T> Page<T> of(List<T> all, @Nullable PaginatedRequestParams params, int size) {
        String cursor = params == null ? null : params.cursor();
        int from = cursor == null ? 0 : position(cursor, all.size());
        int to = Math.min(from + size, all.size());
        return new Page<>(all.subList(from, to), to < all.size() ? "from-" + to : null);
    }

    private static int position(String cursor, int size) {
        if (cursor.matches("from-\\d{1,6}")) {
            int position = Integer.parseInt(cursor.substring("from-".length()));
            if (position <= size) {
                return position;
            }
        }
        throw new RpcException(ErrorCodes.INVALID_PARAMS, "no such cursor: " + cursor);
    }
}
