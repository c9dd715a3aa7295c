package dev.lathe.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** One competitor on one payload. As text: {@code LATHE-TASK}. */
record Entry(Competitor competitor, Payload payload) {
    static Entry parse(String text) {
        int dash = text.indexOf('-');
        return new Entry(Competitor.valueOf(text.substring(0, dash)), Payload.valueOf(text.substring(dash + 1)));
    }

    /** Every combination that there is; competitors beside one another, so that they run at about the same time. */
    static List<Entry> all() {
        List<Entry> all = new ArrayList<>();
        for (Payload payload : Payload.values()) {
            for (Competitor competitor : Competitor.values()) {
                if (competitor.codec(payload) != null) {
                    all.add(new Entry(competitor, payload));
                }
            }
        }
        return all;
    }

    @Override
    public String toString() {
        return competitor + "-" + payload;
    }
}
