package io.github.tifa.export;

/** The field names of the JSON document; the writer and the reader share them. */
final class JsonFields {
  private JsonFields() {}

  /** The version of the document's schema that this package writes and reads. */
  static final int SCHEMA_VERSION_VALUE = 1;

  static final String SCHEMA_VERSION = "schemaVersion";
  static final String ID = "id";
  static final String TEXT = "text";
  static final String ARTICLE = "article";
  static final String TITLE = "title";
  static final String SOURCE = "source";
  static final String PUBLISHED = "published";
  static final String AUTHORS = "authors";
  static final String ZONES = "zones";
  static final String KIND = "kind";
  static final String SENTENCES = "sentences";
  static final String TOKENS = "tokens";
  static final String PART_OF_SPEECH = "partOfSpeech";
  static final String MENTIONS = "mentions";
  static final String START = "start";
  static final String END = "end";
  static final String SURFACE = "surface";
  static final String TYPE = "type";
  static final String ENTITY = "entity";
  static final String CONFIDENCE = "confidence";
  static final String RULE = "rule";
  static final String ENTITIES = "entities";
  static final String NAME = "name";
  static final String ALIASES = "aliases";
  static final String FIRST_MENTION = "firstMention";
  static final String REFERENCES = "references";
  static final String CODE = "code";
  static final String PARENTS = "parents";
  static final String CANDIDATES = "candidates";
  static final String POLICY_TERMS = "policyTerms";
  static final String CATEGORY = "category";
  static final String CANONICAL = "canonical";
  static final String DOCUMENT_KIND = "documentKind";
  static final String KEYPHRASES = "keyphrases";
  static final String PHRASE = "phrase";
  static final String SCORE = "score";
  static final String OCCURRENCES = "occurrences";
  static final String POSTS = "posts";
  static final String ORGANIZATION = "organization";
  static final String PERSON = "person";
  static final String PERSONS = "persons";
  static final String TENURE = "tenure";
  static final String TIMES = "times";
  static final String VALUE = "value";
  static final String ATTENDANCE = "attendance";
  static final String ROLE = "role";
  static final String EVENT = "event";
  static final String OPEN = "open";
  static final String STATEMENTS = "statements";
  static final String SPEAKER = "speaker";
  static final String VERB = "verb";
}
