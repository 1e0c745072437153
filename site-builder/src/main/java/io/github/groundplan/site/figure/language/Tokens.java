package io.github.groundplan.site.figure.language;

import io.github.groundplan.site.figure.language.Token.Kind;
import java.util.List;

/** The words of a figure, one after the other. */
final class Tokens {
  private final List<Token> all;
  private int next;

  /**
   * Words to be read.
   *
   * @param all the end included
   */
  Tokens(List<Token> all) {
    this.all = List.copyOf(all);
  }

  Token peek() {
    return all.get(next);
  }

  /** The next word; at the end, the end again and again. */
  Token take() {
    Token token = peek();
    next = Math.min(next + 1, all.size() - 1);
    return token;
  }

  boolean is(String sign) {
    return peek().isSign(sign);
  }

  /** Whether a word comes that can be a unit: no function, and none of the language's own. */
  boolean isUnit() {
    Token token = peek();
    boolean isOwn = token.isWord("in") || token.isWord("to");
    return token.kind() == Kind.WORD && !isOwn && !all.get(next + 1).isSign("(");
  }

  /** Takes a word if it is this one. */
  boolean takesWord(String word) {
    boolean isNext = peek().isWord(word);
    if (isNext) {
      take();
    }
    return isNext;
  }

  Token take(Kind kind, String expected) {
    Token token = take();
    if (token.kind() != kind) {
      throw unexpected(token, expected);
    }
    return token;
  }

  void takeSign(String sign) {
    Token token = take();
    if (!token.isSign(sign)) {
      throw unexpected(token, "\"" + sign + "\"");
    }
  }

  Mistake unexpected(Token token, String expected) {
    return new Mistake(token.range(), "here should be " + expected + ", not " + token.shown(), "");
  }
}
