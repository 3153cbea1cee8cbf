package io.github.tifa.document;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** The label of a {@link Mark}: every type of annotation that is a span, in one list. */
public enum MarkType {
  /** A {@link EntityType#PERSON}; tag {@code P}. */
  PERSON(AnnotationLayer.NAMES, "P"),
  /** A {@link EntityType#PLACE}; tag {@code L}. */
  PLACE(AnnotationLayer.NAMES, "L"),
  /** An {@link EntityType#ORGANIZATION}; tag {@code O}. */
  ORGANIZATION(AnnotationLayer.NAMES, "O"),
  /** A policy term, {@link TermCategory#DOCTRINE}; tag {@code K:DOCTRINE}. */
  DOCTRINE(AnnotationLayer.TERMS, "K:DOCTRINE"),
  /** A policy term, {@link TermCategory#PROGRAMME}; tag {@code K:PROGRAMME}. */
  PROGRAMME(AnnotationLayer.TERMS, "K:PROGRAMME"),
  /** A policy term, {@link TermCategory#FORMULATION}; tag {@code K:FORMULATION}. */
  FORMULATION(AnnotationLayer.TERMS, "K:FORMULATION"),
  /** A policy term, {@link TermCategory#MEETING}; tag {@code K:MEETING}. */
  MEETING(AnnotationLayer.TERMS, "K:MEETING"),
  /** A policy term, {@link TermCategory#DOCUMENT}; tag {@code K:DOCUMENT}. */
  DOCUMENT(AnnotationLayer.TERMS, "K:DOCUMENT"),
  /** A {@link Post}; tag {@code T}. */
  POST(AnnotationLayer.POSTS, "T"),
  /** A {@link TimeExpression}; tag {@code D}. */
  TIME(AnnotationLayer.TIMES, "D");

  private static final ImmutableMap<String, MarkType> BY_TAG =
      Arrays.stream(values()).collect(toImmutableMap(MarkType::tag, Function.identity()));

  private final AnnotationLayer layer;
  private final String tag;

  MarkType(AnnotationLayer layer, String tag) {
    this.layer = layer;
    this.tag = tag;
  }

  /** Returns the type of a name as a label. */
  public static MarkType of(EntityType type) {
    return switch (type) {
      case PERSON -> PERSON;
      case PLACE -> PLACE;
      case ORGANIZATION -> ORGANIZATION;
    };
  }

  /** Returns the category of a policy term as a label. */
  public static MarkType of(TermCategory category) {
    return switch (category) {
      case DOCTRINE -> DOCTRINE;
      case PROGRAMME -> PROGRAMME;
      case FORMULATION -> FORMULATION;
      case MEETING -> MEETING;
      case DOCUMENT -> DOCUMENT;
    };
  }

  /** Returns the label that {@link MarkedText} writes as {@code tag}, if there is one. */
  public static Optional<MarkType> ofTag(String tag) {
    return Optional.ofNullable(BY_TAG.get(tag));
  }

  /** Returns the layer that the label belongs to. */
  public AnnotationLayer layer() {
    return layer;
  }

  /** Returns the short form in which {@link MarkedText} writes the label. */
  public String tag() {
    return tag;
  }

  /** Returns the type of the name; empty in the other layers. */
  public Optional<EntityType> entityType() {
    return layer == AnnotationLayer.NAMES
        ? Optional.of(EntityType.valueOf(name()))
        : Optional.empty();
  }

  /** Returns the category of the policy term; empty in the other layers. */
  public Optional<TermCategory> termCategory() {
    return layer == AnnotationLayer.TERMS
        ? Optional.of(TermCategory.valueOf(name()))
        : Optional.empty();
  }
}
