/**
 * How policy terms are used: how often, in which wordings and where, in one collection of documents
 * or over time, and what differs between two collections. It reads nothing but finished documents.
 */
@NullMarked
package io.github.tifa.terms.usage;

import org.jspecify.annotations.NullMarked;
