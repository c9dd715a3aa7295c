package dev.lathe.it;

/** Where the random values of the laws begin. */
public final class Seeds {
    /**
     * The same values in every build: what a build says must hang on what changed, not on luck. To look for what these
     * values miss, put another number here and raise the tries with {@code jqwik.tries.default}.
     */
    public static final String OF_THE_BUILD = "20251125";

    private Seeds() {}
}
