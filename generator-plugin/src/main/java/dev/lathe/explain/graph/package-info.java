/** The graph of types as a picture: {@link dev.lathe.explain.graph.TypeGraph} in, a {@link dev.lathe.explain.graph.Drawing} out. */
@NullMarked
package dev.lathe.explain.graph;

import org.jspecify.annotations.NullMarked;
