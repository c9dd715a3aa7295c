package dev.lathe.fetch;

/** Why a document is not fetched, in words for its user. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    Refusal(String reason) {
        super(reason, null, true, false);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
