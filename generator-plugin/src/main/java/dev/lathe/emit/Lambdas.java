package dev.lathe.emit;

/** Names for the parameters of lambdas within lambdas, where an inner one may not hide an outer one. */
final class Lambdas {
    private Lambdas() {}

    /** A name for use within another's scope: {@code in}, within that {@code in2}, {@code in3}. */
    static String within(String outer, String stem) {
        if (!outer.startsWith(stem)) {
            return stem;
        }
        String number = outer.substring(stem.length());
        if (number.isEmpty()) {
            return stem + 2;
        }
        boolean isNumbered = number.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumbered ? stem + (Integer.parseInt(number) + 1) : stem;
    }
}
