package io.github.groundplan.demo.stage.town;

/** How far along each line stands, and how large the plan is. */
final class Extent {
  static final double TRACK_PITCH = 10;

  private static final double MARGIN = 20;
  private static final double LEAST_GAP = 40;

  private final Format format;
  private final Bands bands;
  private final Places places;
  private final Gap[] gaps;

  /** How far along each line begins. */
  private final double[] starts;

  /** How far it is from each line to the next. */
  private final double[] lengths;

  /** What is added to a place across, for each band. */
  private final double[] shifts;

  /** Where the lanes between a band and the next begin, across. */
  private final double[] folds;

  private double leftMargin = MARGIN;
  private double length;
  private double breadth;

  Extent(Format format, Bands bands, Places places, Gap[] gaps) {
    this.format = format;
    this.bands = bands;
    this.places = places;
    this.gaps = gaps;
    starts = new double[bands.lines()];
    lengths = new double[bands.lines()];
    shifts = new double[bands.count()];
    folds = new double[bands.count()];
    if (format.isWide()) {
      setColumns();
      setBands();
    } else {
      setRows();
    }
  }

  /** How large the plan is from left to right. */
  double width() {
    return format.isWide() ? length : breadth;
  }

  /** How large the plan is from top to bottom. */
  double height() {
    return format.isWide() ? breadth : length;
  }

  /** Where the parts of a line begin. */
  double start(int line) {
    return starts[line];
  }

  /** Where the parts of a line end. */
  double end(int line) {
    return starts[line] + format.boxAlong();
  }

  /** A place across, on the plan. */
  double across(int line, double place) {
    return place + shifts[bands.of(line)];
  }

  /** Where the track of a bond is in the gap behind a line. */
  double track(Bond bond, int line) {
    int track = gaps[line].track(bond);
    if (bands.isLast(line)) {
      return end(line) + TRACK_PITCH * (track + 1);
    }
    double pitch = Math.min(TRACK_PITCH, lengths[line] / (gaps[line].tracks() + 1));
    return end(line) + lengths[line] / 2 + (track - (gaps[line].tracks() - 1) / 2.0) * pitch;
  }

  /** Where a bond's road passes between two bands, across. */
  double foldAcross(Bond bond, int line) {
    return folds[bands.of(line)] + gaps[line].track(bond) * TRACK_PITCH;
  }

  /** Where a bond's road comes into the next band, along. */
  double foldAlong(Bond bond, int line) {
    return leftMargin - (gaps[line].tracks() - gaps[line].track(bond)) * TRACK_PITCH;
  }

  private void setColumns() {
    int foldTracks = 0;
    int endTracks = 0;
    for (int line = 0; line < bands.lines(); line++) {
      endTracks = bands.isLast(line) ? Math.max(endTracks, gaps[line].tracks()) : endTracks;
      foldTracks = bands.isFold(line) ? Math.max(foldTracks, gaps[line].tracks()) : foldTracks;
    }
    leftMargin = MARGIN + foldTracks * TRACK_PITCH;
    double free = Format.WIDE_WIDTH - leftMargin - MARGIN - endTracks * TRACK_PITCH;
    Widths widths = new Widths(free - bands.length() * format.boxAlong(), gaps, bands.length());
    double start = leftMargin + Math.floor(widths.rest() / 20) * 10;
    for (int line = 0; line < bands.lines(); line++) {
      boolean isFirst = bands.isFirst(line);
      starts[line] = isFirst ? start : starts[line - 1] + format.boxAlong() + lengths[line - 1];
      lengths[line] = widths.of(line % bands.length());
    }
    leftMargin = start;
    length = Format.WIDE_WIDTH;
  }

  private void setBands() {
    double top = MARGIN;
    for (int band = 0; band < shifts.length; band++) {
      double least = 1e9;
      double most = -1e9;
      int end = Math.min(bands.lines(), (band + 1) * bands.length());
      for (int line = band * bands.length(); line < end; line++) {
        for (Spot spot : places.line(line)) {
          double half = spot.isLane() ? 0 : format.boxAcross() / 2;
          least = Math.min(least, spot.across - half);
          most = Math.max(most, spot.across + half);
        }
      }
      shifts[band] = top - least;
      folds[band] = most + shifts[band] + MARGIN;
      top = folds[band] + gaps[end - 1].tracks() * TRACK_PITCH + MARGIN - TRACK_PITCH;
      breadth = most + shifts[band] + MARGIN;
    }
    breadth = Math.ceil(breadth / Format.CELL) * Format.CELL;
  }

  private void setRows() {
    double start = MARGIN;
    for (int line = 0; line < bands.lines(); line++) {
      starts[line] = start;
      double needed = (gaps[line].tracks() + 1) * TRACK_PITCH;
      lengths[line] = Math.max(LEAST_GAP, Math.ceil(needed / Format.CELL) * Format.CELL);
      start += format.boxAlong() + lengths[line];
    }
    int last = bands.lines() - 1;
    double tracks = Math.ceil(gaps[last].tracks() * TRACK_PITCH / Format.CELL) * Format.CELL;
    length = starts[last] + format.boxAlong() + MARGIN + tracks;
    shifts[0] = Format.TALL_WIDTH / 2;
    breadth = Format.TALL_WIDTH;
  }
}
