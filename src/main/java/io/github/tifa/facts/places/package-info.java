/**
 * The register of places: the divisions of China from provinces to townships with their codes, what
 * they were before, and the countries of the world. It knows names and codes, and nothing of texts.
 */
@NullMarked
package io.github.tifa.facts.places;

import org.jspecify.annotations.NullMarked;
