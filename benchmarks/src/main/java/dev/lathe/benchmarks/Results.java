package dev.lathe.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** All measurements of a run. */
@NullMarked
final class Results {
    private final Map<Operation, Map<Entry, List<Measurement>>> forks = new LinkedHashMap<>();

    /** What is measured of an entry; named as the methods of {@link CodecBenchmark}. */
    enum Operation {
        READ("read"),
        WRITE("write");

        private final String method;

        Operation(String method) {
            this.method = method;
        }

        String method() {
            return method;
        }
    }

    void add(Operation operation, Entry entry, Measurement measurement) {
        forks.computeIfAbsent(operation, o -> new LinkedHashMap<>())
                .computeIfAbsent(entry, e -> new ArrayList<>())
                .add(measurement);
    }

    /** The better fork; null: it was not measured. */
    @Nullable
    Measurement of(Operation operation, Competitor competitor, Payload payload) {
        List<Measurement> found = forks.getOrDefault(operation, Map.of()).get(new Entry(competitor, payload));
        return found == null ? null : Measurement.best(found);
    }
}
