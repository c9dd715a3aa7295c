package dev.lathe.it.peers.server;

import dev.lathe.mcp.v2025_11_25.Icon;
import java.util.List;

/** A picture and a sound, as small as they can be, in Base64. */
final class Media {
    /** One red pixel. */
    static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==";

    /** The media type of {@link #PNG}. */
    static final String PNG_TYPE = "image/png";

    /** No sound at all. */
    static final String WAV = "UklGRiQAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YQAAAAA=";

    /** The media type of {@link #WAV}. */
    static final String WAV_TYPE = "audio/wav";

    /** The picture as an icon. */
    static final Icon ICON = Icon.builder()
            .src("data:" + PNG_TYPE + ";base64," + PNG)
            .mimeType(PNG_TYPE)
            .sizes(List.of("1x1"))
            .build();

    private Media() {}
}
