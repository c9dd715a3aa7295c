package dev.lathe.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which Lathe this is. */
final class GeneratorVersion {
    private static final String RESOURCE = "generator.properties";
    private static final String UNKNOWN = "development";

    private GeneratorVersion() {}

    /** The version of the build; {@code development} where no build has filled it in, as in an IDE. */
    static String current() {
        Properties properties = new Properties();
        try (InputStream in = GeneratorVersion.class.getResourceAsStream(RESOURCE)) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the plugin's jar is damaged", e);
        }
        String version = properties.getProperty("version", UNKNOWN);
        return version.startsWith("${") ? UNKNOWN : version;
    }
}
