package dev.lathe.benchmarks.records;

/** Where a task stands. Named as on the wire, which all three libraries understand without a word. */
public enum Status {
    working,
    input_required,
    completed,
    failed,
    cancelled
}
