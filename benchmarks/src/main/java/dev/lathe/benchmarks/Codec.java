package dev.lathe.benchmarks;

import java.io.IOException;

/** How one competitor reads and writes one payload. */
interface Codec {
    /** The bytes as what the competitor makes of them. */
    Object read(byte[] json) throws IOException;

    /** What was read, as bytes. */
    byte[] write(Object value) throws IOException;
}
