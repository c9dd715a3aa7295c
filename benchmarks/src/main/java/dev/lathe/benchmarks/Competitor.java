package dev.lathe.benchmarks;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A way to read and write the payloads. */
@NullMarked
enum Competitor {
    LATHE("Lathe", false),
    SDK("MCP Java SDK", false),
    POJO("jsonschema2pojo", false),
    RECORDS("records, databind", false),
    BLACKBIRD("records, Blackbird", false),
    AVAJE("avaje-jsonb", false),
    FASTJSON("fastjson2", false),
    SKIP("Jackson: skip or replay tokens", true),
    TEXTS("Jackson: every text and no more", true);

    private final String title;
    private final boolean isLimit;

    Competitor(String title, boolean isLimit) {
        this.title = title;
        this.isLimit = isLimit;
    }

    /** What it is called in tables. */
    String title() {
        return title;
    }

    /** Whether it makes nothing of what it reads: no codec on the same library can be faster. */
    boolean isLimit() {
        return isLimit;
    }

    /** How it reads and writes a payload; null: it has no types for it. */
    @Nullable
    Codec codec(Payload payload) {
        return switch (this) {
            case LATHE -> JacksonCodecs.lathe(payload);
            case SDK -> SdkCodecs.of(payload);
            case POJO -> JacksonCodecs.pojo(payload);
            case RECORDS -> JacksonCodecs.records(payload);
            case BLACKBIRD -> JacksonCodecs.blackbird(payload);
            case AVAJE -> AvajeCodecs.of(payload);
            case FASTJSON -> FastjsonCodecs.of(payload);
            case SKIP -> new TokenSkip(payload.bytes());
            case TEXTS -> new TextReading();
        };
    }
}
