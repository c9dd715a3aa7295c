package dev.lathe.shape;

import dev.lathe.diagnostics.Source;

/**
 * Where a shape comes to stand.
 *
 * @param source its place; the pointer is its address
 * @param arm whether it is one of several: then it is no error that it has no values
 */
record Site(Source source, boolean arm) {

    String address() {
        return source.pointer();
    }

    /**
     * An address for a part: its own where that is below this one, or else one below this.
     *
     * @param owner the address of the schema that the part stands in
     * @param tail the way from there to the part
     */
    String below(String owner, String tail) {
        boolean isBelow = owner.equals(address()) || owner.startsWith(address() + '/');
        return (isBelow ? owner : address()) + tail;
    }

    Site part(Source place, String address) {
        return new Site(Placed.relocated(place, address), arm);
    }
}
