package dev.lathe.it.peers.client;

import dev.lathe.it.peers.rpc.Session;
import dev.lathe.mcp.v2025_11_25.NotificationOperation;
import dev.lathe.mcp.v2025_11_25.Operation;
import dev.lathe.mcp.v2025_11_25.Operations;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Keeps the notifications that arrive, for those who wait for one. */
public final class Inbox {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private final List<Object> arrived = new ArrayList<>();

    /** Keeps what arrives through a session from now on. */
    public Inbox(Session session) {
        for (Operation operation : Operations.all()) {
            if (operation instanceof NotificationOperation<?> notification) {
                session.on(notification, this::add);
            }
        }
    }

    /** Everything of a kind that has arrived. */
    public synchronized <N> List<N> all(NotificationOperation<N> operation) {
        return arrived.stream()
                .filter(operation.messageType()::isInstance)
                .map(operation.messageType()::cast)
                .toList();
    }

    /**
     * Waits for a notification; one that is here already will do.
     *
     * @throws IllegalStateException if none comes within a minute
     */
    public synchronized <N> N await(NotificationOperation<N> operation, Predicate<N> wanted)
            throws InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        while (true) {
            for (N notification : all(operation)) {
                if (wanted.test(notification)) {
                    return notification;
                }
            }
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                throw new IllegalStateException("no such " + operation + " within a minute; here are " + arrived);
            }
            wait(left);
        }
    }

    private synchronized void add(Object notification) {
        arrived.add(notification);
        notifyAll();
    }
}
