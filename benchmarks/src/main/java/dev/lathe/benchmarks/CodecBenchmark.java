package dev.lathe.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reads and writes one payload in one way. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CodecBenchmark {
    /** What is measured; see {@link Entry}. */
    @Param("LATHE-TASK")
    public String entry;

    private Codec codec;
    private byte[] json;
    private Object value;

    /** Warms up by a number of operations: on a busy machine, a span of time may be too short for the compiler. */
    @Setup
    public void prepare() throws IOException {
        Entry parsed = Entry.parse(entry);
        codec = parsed.competitor().codec(parsed.payload());
        json = parsed.payload().bytes();
        value = codec.read(json);
        int operations = Math.min(20_000, 100_000_000 / json.length);
        for (int i = 0; i < operations; i++) {
            value = codec.read(json);
        }
        for (int i = 0; i < operations && parsed.competitor() != Competitor.TEXTS; i++) {
            codec.write(value);
        }
    }

    /** From bytes. */
    @Benchmark
    public Object read(CpuTime time) throws IOException {
        time.operations++;
        return codec.read(json);
    }

    /** To bytes. */
    @Benchmark
    public byte[] write(CpuTime time) throws IOException {
        time.operations++;
        return codec.write(value);
    }
}
