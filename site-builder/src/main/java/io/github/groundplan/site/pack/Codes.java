package io.github.groundplan.site.pack;

import java.util.Optional;

/**
 * The codes of a block: RFC 1951, section 3.2.3.
 *
 * @param symbols of literals, lengths and the end
 * @param lengths as they are told to the reader; empty for the fixed codes, which it knows
 */
record Codes(HuffmanCode symbols, HuffmanCode distances, Optional<CodeLengths> lengths) {
  private static final int LONGEST = 15;
  private static final int FIXED_KIND = 1;
  private static final int OWN_KIND = 2;

  /** The codes with which a block in which these come up this often is shortest. */
  static Codes of(int[] symbols, int[] distances) {
    Codes own = own(symbols, distances);
    Codes fixed = new Codes(HuffmanCode.fixed(), HuffmanCode.fixedDistances(), Optional.empty());
    return own.bits(symbols, distances) < fixed.bits(symbols, distances) ? own : fixed;
  }

  private static Codes own(int[] symbols, int[] distances) {
    int[] some = distances.clone();
    some[0] = Math.max(1, some[0]); // There must be a code, even if there is no match.
    HuffmanCode ofSymbols = HuffmanCode.of(symbols, LONGEST);
    HuffmanCode ofDistances = HuffmanCode.of(some, LONGEST);
    CodeLengths lengths = CodeLengths.of(ofSymbols, ofDistances);
    return new Codes(ofSymbols, ofDistances, Optional.of(lengths));
  }

  private long bits(int[] symbolCounts, int[] distanceCounts) {
    return symbols.bits(symbolCounts)
        + distances.bits(distanceCounts)
        + lengths.map(CodeLengths::bits).orElse(0L);
  }

  /** Writes which codes they are. */
  void write(BitSink out) {
    out.bits(lengths.isPresent() ? OWN_KIND : FIXED_KIND, 2);
    lengths.ifPresent(own -> own.write(out));
  }
}
