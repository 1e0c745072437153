package io.github.groundplan.demo.stage.town;

import java.util.List;

/**
 * Links that are drawn as one road that forks: each part of {@code near} is linked to each of
 * {@code far}.
 *
 * @param index its place among all
 * @param near parts by index, all of one block
 * @param far parts by index; in later layers than {@code near}, or later in the same block. Which
 *     of the two ends sends first does not matter here
 * @param isInner both ends are in one block
 */
record Bond(int index, List<Integer> near, List<Integer> far, boolean isInner, boolean isDashed) {}
