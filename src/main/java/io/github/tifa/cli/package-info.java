/**
 * The command line. It alone prints, reads files and ends the process; what it knows of documents
 * it asks the façade and the exporters.
 *
 * <p>Not public API: it may change in any version.
 */
@NullMarked
package io.github.tifa.cli;

import org.jspecify.annotations.NullMarked;
