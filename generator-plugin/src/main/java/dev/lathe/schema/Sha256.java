package dev.lathe.schema;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in hexadecimal, by which documents are told apart. */
public final class Sha256 {
    private Sha256() {}

    /** The digest of some bytes. */
    public static String of(byte[] content) {
        return hexadecimal(digest().digest(content));
    }

    /** A digest that is fed bit by bit. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** A finished digest as it is written. */
    public static String hexadecimal(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }
}
