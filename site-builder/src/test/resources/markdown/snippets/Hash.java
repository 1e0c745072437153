package example;

// region all
final class Hash {
  // region ring
  int ring(String key) {
    return key.hashCode() & 0xff;
  }
  // endregion
}
// endregion
