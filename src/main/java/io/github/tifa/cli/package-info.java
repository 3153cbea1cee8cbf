/**
 * The command line. It alone prints, reads files and ends the process; what it knows of documents
 * it asks the façade and the exporters.
 */
@NullMarked
package io.github.tifa.cli;

import org.jspecify.annotations.NullMarked;
