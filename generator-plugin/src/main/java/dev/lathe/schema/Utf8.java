package dev.lathe.schema;

import dev.lathe.diagnostics.Code;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes documents strictly: a byte that is not UTF-8 is an error with a place, never a replacement character. */
final class Utf8 {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    /** The text of a document, without a byte order mark. */
    static String decode(byte[] content, String file) throws RefusedInput {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        // UTF-8 never has fewer bytes than UTF-16 has units
        CharBuffer text = CharBuffer.allocate(content.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(content), text, true);
        text.flip();
        if (result.isError()) {
            throw new RefusedInput(
                    Code.UNREADABLE_INPUT,
                    TextPlace.after(text, file),
                    "this byte is not UTF-8; save the document in the encoding UTF-8");
        }
        if (text.hasRemaining() && text.get(0) == BYTE_ORDER_MARK) {
            text.position(1);
        }
        return text.toString();
    }
}
