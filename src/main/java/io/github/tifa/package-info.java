/**
 * The façade: {@link io.github.tifa.Tifa} composes the stages that turn an article into an
 * annotated document, and nothing else knows their order.
 */
@NullMarked
package io.github.tifa;

import org.jspecify.annotations.NullMarked;
