package dev.lathe.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * The processor time of the thread that measures. Unlike the time on the clock, it is the same whatever else the
 * machine does.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class CpuTime {
    /** Nanoseconds of processor time in an iteration. */
    public long nanoseconds;

    /** Operations in an iteration. */
    public long operations;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long start;

    /** Begins an iteration. */
    @Setup(Level.Iteration)
    public void start() {
        operations = 0;
        start = threads.getCurrentThreadCpuTime();
    }

    /** Ends it. */
    @TearDown(Level.Iteration)
    public void stop() {
        nanoseconds = threads.getCurrentThreadCpuTime() - start;
    }
}
