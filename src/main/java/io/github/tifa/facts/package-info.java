/**
 * What the annotations of an article say together: which mentions name one thing. It stands on the
 * recognisers and knows nothing of how they work.
 */
@NullMarked
package io.github.tifa.facts;

import org.jspecify.annotations.NullMarked;
