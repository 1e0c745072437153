package io.github.groundplan.demo.view;

import java.util.Arrays;

/**
 * The attributes of an element, in the order in which they are printed. Immutable.
 *
 * <p>Backed by one array of names and values, because a view is built anew for every frame.
 */
public final class Attributes {
  private static final Attributes NONE = new Attributes(new String[0]);

  private final String[] pairs;

  private Attributes(String[] pairs) {
    this.pairs = pairs;
  }

  /** No attributes at all. */
  public static Attributes none() {
    return NONE;
  }

  /**
   * Attributes from names and values in turn: {@code attributes("type", "button", "class", "go")}.
   *
   * @throws IllegalArgumentException if a value is missing or a name stands twice
   */
  public static Attributes attributes(String... namesAndValues) {
    if (namesAndValues.length % 2 != 0) {
      throw new IllegalArgumentException(
          "no value for " + namesAndValues[namesAndValues.length - 1]);
    }
    for (int i = 0; i < namesAndValues.length; i += 2) {
      for (int j = 0; j < i; j += 2) {
        if (namesAndValues[i].equals(namesAndValues[j])) {
          throw new IllegalArgumentException(namesAndValues[i] + " stands twice");
        }
      }
    }
    return new Attributes(namesAndValues.clone());
  }

  /** These attributes and one more at the end. The name must not be there yet. */
  public Attributes with(String name, String value) {
    if (indexOf(name) >= 0) {
      throw new IllegalArgumentException(name + " stands twice");
    }
    String[] longer = Arrays.copyOf(pairs, pairs.length + 2);
    longer[pairs.length] = name;
    longer[pairs.length + 1] = value;
    return new Attributes(longer);
  }

  /** With the attribute if {@code present}, else these as they are: {@code disabled}, say. */
  public Attributes withFlag(String name, boolean present) {
    return present ? with(name, "") : this;
  }

  /** How many there are. */
  public int size() {
    return pairs.length / 2;
  }

  /** The name of the attribute at {@code index}, from 0. */
  public String name(int index) {
    return pairs[2 * index];
  }

  /** The value of the attribute at {@code index}, from 0. */
  public String value(int index) {
    return pairs[2 * index + 1];
  }

  /** Where the attribute of this name stands, or -1. */
  public int indexOf(String name) {
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i].equals(name)) {
        return i / 2;
      }
    }
    return -1;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Attributes that && Arrays.equals(pairs, that.pairs);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(pairs);
  }

  @Override
  public String toString() {
    return Arrays.toString(pairs);
  }
}
