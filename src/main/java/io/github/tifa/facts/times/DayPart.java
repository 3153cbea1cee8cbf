package io.github.tifa.facts.times;

/** A part of the day with its code in a value, as in {@code 2024-07-28TMO}. */
enum DayPart {
  DAWN(1, "TDA"),
  MORNING(2, "TMO"),
  NOON(3, "TMI"),
  AFTERNOON(4, "TAF"),
  EVENING(5, "TEV"),
  NIGHT(6, "TNI"),
  DAYTIME(7, "TDT");

  private final int number;
  private final String code;

  DayPart(int number, String code) {
    this.number = number;
    this.code = code;
  }

  /** Returns the part with that {@link #number}. */
  static DayPart of(int number) {
    for (DayPart part : values()) {
      if (part.number == number) {
        return part;
      }
    }
    throw new IllegalArgumentException("no part of the day has the number " + number);
  }

  /** Returns the number that stands for the part as the value of a {@link TimeField}. */
  int number() {
    return number;
  }

  String code() {
    return code;
  }

  /** Returns the hour on the 24-hour clock that is called {@code hour} in this part of the day. */
  int hourOfDay(int hour) {
    return switch (this) {
      case DAWN, MORNING, DAYTIME -> hour;
      case NOON -> hour < 6 ? hour + 12 : hour;
      case AFTERNOON -> hour < 12 ? hour + 12 : hour;
      case EVENING -> hour < 12 ? hour + 12 : hour == 12 ? 24 : hour;
      case NIGHT -> hour < 12 && hour > 5 ? hour + 12 : hour == 12 ? 24 : hour;
    };
  }
}
