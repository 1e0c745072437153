/**
 * Plans a stage by itself: from the parts of a system and the links between them to a plan for a
 * desk and one for a phone. Start with {@link io.github.groundplan.demo.stage.town.TownPlan}.
 *
 * <p>Replicas of one node are a block. Blocks stand in layers by how far they are from the clients
 * (Sugiyama, Tagawa and Toda, "Methods for visual understanding of hierarchical system structures",
 * 1981). The places of a layer are one line, or several where one would be too long. Between two
 * lines there is a gap, in which roads turn; a road that goes on past a line has a lane there.
 */
package io.github.groundplan.demo.stage.town;
