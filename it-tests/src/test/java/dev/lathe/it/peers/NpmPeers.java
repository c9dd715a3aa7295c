package dev.lathe.it.peers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * The programs of {@code it-tests/peers}, as its lock file pins them. They are installed when they are first needed, and
 * again when the lock file changes.
 */
final class NpmPeers {
    /** Where the scripts and the lock file are. */
    static final Path FOLDER = Path.of("peers").toAbsolutePath();

    private static final Path LOCK = FOLDER.resolve("package-lock.json");
    private static final Path INSTALLED = FOLDER.resolve("node_modules/.installed-by-lathe");
    private static final int INSTALL_SECONDS = 300;
    private static final boolean IS_WINDOWS = System.getProperty("os.name").startsWith("Windows");

    private NpmPeers() {}

    /** Whether the tests with peers are not wanted. */
    static boolean areSkipped() {
        return "skip".equals(System.getProperty("lathe.peers"));
    }

    /**
     * Installs what is missing.
     *
     * @throws IllegalStateException if there is no Node.js; the message says what to do
     */
    static synchronized void install() throws IOException, InterruptedException {
        require("node");
        String lock = hash(LOCK);
        if (Files.exists(INSTALLED) && Files.readString(INSTALLED).equals(lock)) {
            return;
        }
        PeerProcess npm = PeerProcess.start(FOLDER, Map.of(), npm("ci", "--ignore-scripts", "--no-audit", "--no-fund"));
        String output = npm.awaitEnd(INSTALL_SECONDS);
        if (!npm.isSuccess()) {
            throw new IllegalStateException("npm ci failed in it-tests/peers:\n" + output + npm);
        }
        Files.writeString(INSTALLED, lock);
    }

    /** Starts a script with Node.js, in the folder of the peers. */
    static PeerProcess node(Map<String, String> environment, List<String> arguments) throws IOException {
        List<String> command = new java.util.ArrayList<>(List.of("node"));
        command.addAll(arguments);
        return PeerProcess.start(FOLDER, environment, command);
    }

    /**
     * Makes sure that a program is a Node.js that will do.
     *
     * @throws IllegalStateException if it is not; the message says what to do
     */
    static void require(String program) throws InterruptedException {
        try (PeerProcess node = PeerProcess.start(FOLDER, Map.of(), List.of(program, "--version"))) {
            String version = node.awaitEnd(60).strip();
            if (version.matches("v\\d+\\..*") && Integer.parseInt(version.substring(1, version.indexOf('.'))) >= 20) {
                return;
            }
            throw new IllegalStateException(advice("the one on the path is " + version));
        } catch (IOException e) {
            throw new IllegalStateException(advice("there is none on the path"), e);
        }
    }

    private static String advice(String found) {
        return "The tests with real MCP peers need Node.js 20 or later with npm, and " + found
                + ": install it, or skip these tests with -Dlathe.peers=skip";
    }

    private static List<String> npm(String... arguments) {
        List<String> command = new java.util.ArrayList<>(IS_WINDOWS ? List.of("cmd", "/c", "npm") : List.of("npm"));
        command.addAll(List.of(arguments));
        return command;
    }

    private static String hash(Path file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
