package dev.lathe.it.peers.server;

import dev.lathe.mcp.v2025_11_25.CompleteRequestParams;
import dev.lathe.mcp.v2025_11_25.CompleteResult;
import java.util.List;
import java.util.Map;

/** What an argument of a prompt or a variable of a template may be. */
final class Completions {
    private static final Map<String, List<String>> BY_ARGUMENT = Map.of(
            "arg1", List.of("paris", "park", "party"),
            "country", List.of("Iceland", "Italy", "Norway"),
            "id", List.of("123", "124"));
    private static final Map<String, List<String>> TOWNS = Map.of(
            "Iceland", List.of("Reykjavik"),
            "Norway", List.of("Bergen", "Bodo"));

    private Completions() {}

    /** What begins as the user has begun; the town depends on the country that is known already. */
    static CompleteResult answer(CompleteRequestParams params) {
        String argument = params.argument().name();
        List<String> values = (argument.equals("town") ? towns(params) : BY_ARGUMENT.getOrDefault(argument, List.of()))
                .stream()
                        .filter(value -> value.startsWith(params.argument().value()))
                        .toList();
        return CompleteResult.builder()
                .completion(CompleteResult.Completion.builder()
                        .values(values)
                        .total((long) values.size())
                        .hasMore(false)
                        .build())
                .build();
    }

    private static List<String> towns(CompleteRequestParams params) {
        CompleteRequestParams.Context context = params.context();
        if (context == null || context.arguments() == null) {
            return List.of();
        }
        return TOWNS.getOrDefault(context.arguments().getOrDefault("country", ""), List.of());
    }
}
