/** Uses {@code mcp-model} as a stranger would: through its public types, its manifest and any mapper. */
@NullMarked
package dev.lathe.it;

import org.jspecify.annotations.NullMarked;
