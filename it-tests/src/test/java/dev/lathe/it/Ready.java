package dev.lathe.it;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;

/**
 * An arbitrary that is the same as itself and no other. jqwik keeps generators by arbitrary; comparing those of a whole
 * schema, part by part, takes longer than the tests.
 */
final class Ready<T> implements Arbitrary<T> {
    private static final int SIZE = 1000;

    private final RandomGenerator<T> generator;

    Ready(Arbitrary<T> arbitrary) {
        this.generator = arbitrary.generator(SIZE);
    }

    @Override
    public RandomGenerator<T> generator(int size) {
        return generator;
    }

    @Override
    public EdgeCases<T> edgeCases(int most) {
        return EdgeCases.none();
    }
}
