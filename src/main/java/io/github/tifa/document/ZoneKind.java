package io.github.tifa.document;

/** What a zone of an article is. */
public enum ZoneKind {
  /** Navigation, advertisements and other parts of the page that are not the article. */
  FURNITURE,
  /** The line above the title (引题). */
  KICKER,
  /** The title. */
  TITLE,
  /** A line below the title (副题). */
  SUBTITLE,
  /** Source, time of publication and editor. */
  SOURCE_LINE,
  /** Who spoke, presided and attended, set apart from the body. */
  LEADERS_LINE,
  /** The agency's place, date and reporters at the head of the body. */
  DATELINE,
  /** A heading inside the body. */
  SUBHEADING,
  /** Who took a picture. */
  PHOTO_CREDIT,
  /** The text proper. */
  BODY
}
