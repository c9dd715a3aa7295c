package dev.lathe.it.peers;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lathe.it.Json;
import dev.lathe.mcp.v2025_11_25.Sender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The conformance suite of the protocol, for this revision: one side of it, as a process. */
final class ConformanceSuite {
    private static final List<String> START =
            List.of("--import", "./glob-sync.mjs", "node_modules/@modelcontextprotocol/conformance/dist/index.js");
    private static final List<String> REVISION = List.of("--spec-version", "2025-11-25");
    private static final Pattern OFFERED = Pattern.compile("(?m)^ {2}- (\\S+) \\[");
    private static final String TIME = "-\\d{4}-\\d\\d-\\d\\dT[-\\d]+Z";
    private static final int PATIENCE_SECONDS = 60;

    private final String side;
    private final Path folder;

    /** The suite that has a server, or a client, under test. */
    ConformanceSuite(Sender us) {
        this.side = us.name().toLowerCase(Locale.ROOT);
        this.folder = Path.of("target", "conformance", side).toAbsolutePath();
    }

    /** What the suite found out in one scenario. */
    record Scenario(String name, List<Check> checks) {
        /** Those that say yes or no. Others tell what went on. */
        List<Check> verdicts() {
            return checks.stream()
                    .filter(check -> !check.status().equals("INFO"))
                    .toList();
        }
    }

    /** One thing that the suite looks at. */
    record Check(String id, String status, String text) {
        boolean isPassed() {
            return status.equals("SUCCESS");
        }
    }

    /** The scenarios that the suite offers. */
    List<String> offered() throws IOException, InterruptedException {
        return OFFERED.matcher(run(List.of("list", "--" + side)))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /** Plays all scenarios. */
    List<Scenario> play(String... arguments) throws IOException, InterruptedException {
        deleteEarlier();
        List<String> command = new ArrayList<>(List.of(side, "--suite", "all", "--output-dir", folder.toString()));
        command.addAll(List.of(arguments));
        String output = run(command);
        List<Scenario> scenarios = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.endsWith("checks.json")).toList()) {
                scenarios.add(scenario(file));
            }
        } catch (IOException e) {
            throw new IOException("the suite has left nothing in " + folder + ":\n" + output, e);
        }
        return scenarios;
    }

    private static String run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(START);
        command.addAll(arguments);
        command.addAll(REVISION);
        return NpmPeers.node(Map.of(), command).awaitEnd(PATIENCE_SECONDS);
    }

    /** A scenario is named by its folder: {@code server-ping-2026-02-11T06-45-00-000Z}, {@code auth/var1-2026…}. */
    private Scenario scenario(Path file) throws IOException {
        String name = folder.relativize(file.getParent())
                .toString()
                .replace('\\', '/')
                .replaceFirst(TIME + "$", "")
                .replaceFirst("^server-", "");
        List<Check> checks = new ArrayList<>();
        for (JsonNode check : Json.tree(Files.readString(file))) {
            checks.add(new Check(check.path("id").asText(), check.path("status").asText(), Json.text(check)));
        }
        return new Scenario(name, checks);
    }

    private void deleteEarlier() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Override
    public String toString() {
        return "our " + side;
    }
}
