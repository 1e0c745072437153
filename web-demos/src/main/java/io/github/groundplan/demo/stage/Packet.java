package io.github.groundplan.demo.stage;

/**
 * A message on its way.
 *
 * @param from where it left
 * @param to where it is going
 * @param label what it says; empty for one of many, which is a dot and no more
 * @param share how much of the way it has behind it, from 0 to 1
 * @param isAnswer drawn as a ring: it travels back to who asked
 */
public record Packet(String from, String to, String label, double share, boolean isAnswer) {}
