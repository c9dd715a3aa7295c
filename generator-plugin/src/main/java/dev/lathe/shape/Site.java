package dev.lathe.shape;

import dev.lathe.diagnostics.Source;

/**
 * Where a shape comes to stand.
 *
 * @param source its place; the pointer is its address
 * @param arm whether schemas around the shape's own narrow it, as they do an arm: then it is no error that nothing is
 *     left of it
 */
record Site(Source source, boolean arm) {

    /** The address of the shape. */
    String address() {
        return source.pointer();
    }

    /** Whether a place is this or inside it. */
    boolean contains(Source place) {
        return isWithin(place.pointer());
    }

    private boolean isWithin(String pointer) {
        return pointer.equals(address()) || pointer.startsWith(address() + '/');
    }

    /**
     * The site of a part.
     *
     * @param place where it stands in the document
     * @param path the address at which it applies, which becomes its own if it is within this one
     * @param tail the way from here to it otherwise
     */
    Site part(Source place, String path, String tail) {
        return new Site(Placed.relocated(place, isWithin(path) ? path : address() + tail), arm);
    }
}
