package dev.lathe.shape;

import dev.lathe.schema.Dialect;
import org.jspecify.annotations.Nullable;

/** The values of {@code format} that are known; any other is documented all the same. */
enum ValueFormat {
    DATE_TIME("date-time", Dialect.DRAFT_04, "a point in time with an offset"),
    EMAIL("email", Dialect.DRAFT_04, "an address of mail"),
    HOSTNAME("hostname", Dialect.DRAFT_04, "the name of a host"),
    IPV4("ipv4", Dialect.DRAFT_04, "an address of IP version 4"),
    IPV6("ipv6", Dialect.DRAFT_04, "an address of IP version 6"),
    URI("uri", Dialect.DRAFT_04, "a URI"),
    URI_REFERENCE("uri-reference", Dialect.DRAFT_06, "a URI or a relative reference"),
    URI_TEMPLATE("uri-template", Dialect.DRAFT_06, "a template of URIs"),
    JSON_POINTER("json-pointer", Dialect.DRAFT_06, "a JSON Pointer"),
    DATE("date", Dialect.DRAFT_07, "a day"),
    TIME("time", Dialect.DRAFT_07, "a time of day with an offset"),
    IDN_EMAIL("idn-email", Dialect.DRAFT_07, "an address of mail with any letters"),
    IDN_HOSTNAME("idn-hostname", Dialect.DRAFT_07, "the name of a host with any letters"),
    IRI("iri", Dialect.DRAFT_07, "a URI with any letters"),
    IRI_REFERENCE("iri-reference", Dialect.DRAFT_07, "a reference with any letters"),
    RELATIVE_JSON_POINTER("relative-json-pointer", Dialect.DRAFT_07, "a relative JSON Pointer"),
    REGEX("regex", Dialect.DRAFT_07, "a regular expression"),
    DURATION("duration", Dialect.DRAFT_2019_09, "a period of ISO 8601"),
    UUID("uuid", Dialect.DRAFT_2019_09, "a UUID"),
    INT32("int32", null, "an integer of 32 bits, of OpenAPI"),
    INT64("int64", null, "an integer of 64 bits, of OpenAPI"),
    FLOAT("float", null, "a number of 32 bits, of OpenAPI"),
    DOUBLE("double", null, "a number of 64 bits, of OpenAPI"),
    BYTE("byte", null, "bytes in Base64, of OpenAPI"),
    BINARY("binary", null, "bytes, of OpenAPI"),
    PASSWORD("password", null, "a secret, of OpenAPI"),
    UTC_MILLISEC("utc-millisec", null, "milliseconds since 1970, of draft-03"),
    COLOR("color", null, "a colour of CSS, of draft-03"),
    STYLE("style", null, "a style of CSS, of draft-03"),
    PHONE("phone", null, "a number of telephone, of draft-03"),
    IP_ADDRESS("ip-address", null, "ipv4 in draft-03"),
    HOST_NAME("host-name", null, "hostname in draft-03");

    private final String wireName;
    private final @Nullable Dialect first;
    private final String meaning;

    ValueFormat(String wireName, @Nullable Dialect first, String meaning) {
        this.wireName = wireName;
        this.first = first;
        this.meaning = meaning;
    }

    /** As it is written in schemas. */
    String wireName() {
        return wireName;
    }

    /** The first dialect that has it; null: none does. */
    @Nullable
    Dialect first() {
        return first;
    }

    /** What a value of it is. */
    String meaning() {
        return meaning;
    }
}
