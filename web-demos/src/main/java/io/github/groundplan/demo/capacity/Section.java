package io.github.groundplan.demo.capacity;

import io.github.groundplan.sim.estimate.Planning;
import io.github.groundplan.sim.estimate.ServiceEstimate;
import io.github.groundplan.sim.estimate.Step;
import java.util.List;

/**
 * Steps that belong together.
 *
 * @param title of them
 * @param note what is assumed or meant, in a sentence
 * @param steps in the order in which they follow from each other
 */
record Section(String title, String note, List<Step> steps) {

  /** The whole sheet, in the order in which it is worked through. */
  static List<Section> of(ServiceEstimate estimate) {
    Planning planning = estimate.planning();
    return List.of(
        new Section(
            "Traffic",
            "One action is one request. A day is 86,400 s, about 10⁵.",
            estimate.traffic().steps()),
        new Section(
            "Storage",
            "Objects alone: no indexes, no compression. A year is 365 days.",
            estimate.storage().steps()),
        new Section(
            "Bandwidth",
            "A request moves one object: no headers, no copies between servers.",
            estimate.bandwidth().steps()),
        new Section(
            "Cache",
            "Assumed: the hot "
                + Notation.share(planning.hotShare())
                + " of a day’s reads is worth holding in memory, once.",
            estimate.hotSet().steps()),
        new Section(
            "Servers",
            "Assumed: at the peak a server does "
                + Notation.share(planning.plannedLoad())
                + " of what it sustains. The rest is headroom.",
            estimate.fleet().byRate()),
        new Section(
            "The same by Little’s law, L = λW",
            "Assumed: a full server works on 100 requests at once. λ is the peak rate, W the time of"
                + " one request, L how many are in progress.",
            estimate.fleet().byLittle()));
  }
}
