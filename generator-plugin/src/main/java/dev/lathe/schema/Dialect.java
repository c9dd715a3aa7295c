package dev.lathe.schema;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A published version of JSON Schema. */
public enum Dialect {
    /** Of 2013: {@code id}, boolean {@code exclusiveMaximum}. */
    DRAFT_04,
    /** Of 2017: {@code $id}, {@code const}, boolean schemas. */
    DRAFT_06,
    /** Of 2018: {@code if}. */
    DRAFT_07,
    /** Of 2019: {@code $defs}, {@code $anchor}, siblings of {@code $ref}. */
    DRAFT_2019_09,
    /** Of 2020: {@code prefixItems}, {@code $dynamicRef}. */
    DRAFT_2020_12;

    private static final Map<String, Dialect> BY_NAME = Map.of(
            "json-schema.org/draft-04/schema", DRAFT_04,
            "json-schema.org/draft-06/schema", DRAFT_06,
            "json-schema.org/draft-07/schema", DRAFT_07,
            "json-schema.org/draft/2019-09/schema", DRAFT_2019_09,
            "json-schema.org/draft/2020-12/schema", DRAFT_2020_12);

    /** The dialect that a {@code $schema} names, with or without a trailing {@code #}; empty for a stranger. */
    public static Optional<Dialect> named(String schemaUri) {
        String name = schemaUri.replaceFirst("^https?://", "").replaceFirst("#$", "");
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** As its authors call it: {@code draft-07}, {@code 2020-12}. */
    public String label() {
        String words = name().toLowerCase(Locale.ROOT).replace('_', '-');
        return readsSiblingsOfRef() ? words.replace("draft-", "") : words;
    }

    /** Whether keywords beside a {@code $ref} count; before 2019-09 they are ignored. */
    public boolean readsSiblingsOfRef() {
        return compareTo(DRAFT_2019_09) >= 0;
    }
}
