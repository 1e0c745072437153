package io.github.groundplan.demo.stage.town;

import java.util.List;

/**
 * Links between the same blocks, drawn as one road that forks: each part of {@code near} is linked
 * to each of {@code far}.
 *
 * @param index its place among all
 * @param near parts by index; in an earlier layer than {@code far}, or earlier in the same block;
 *     which of the two sends first does not matter here
 * @param far parts by index, all of one block
 * @param isInner both ends are in one block
 */
record Bond(int index, List<Integer> near, List<Integer> far, boolean isInner, boolean isDashed) {}
