package io.github.groundplan.demo.stage.town;

/** Chooses how a town is laid out: how many lines, how large the boxes. */
final class Surveyor {
  private static final int COMPACT_ABOVE = 28;
  private static final int MOST_COLUMNS = 7;
  private static final int[] ROWS = {6, 7, 8};
  private static final int MOST_COMPACT_ROWS = 14;
  private static final double[] COLUMN_WIDTHS = {140, 140, 140, 120, 100, 80, 76};

  private Surveyor() {}

  static Drawing wide(Survey survey) {
    boolean isCompact = survey.partCount() > COMPACT_ABOVE;
    Lines lines = columns(survey, isCompact);
    int bands = (lines.count() + MOST_COLUMNS - 1) / MOST_COLUMNS;
    int columns = (lines.count() + bands - 1) / bands;
    Format format = Format.wide(COLUMN_WIDTHS[columns - 1], isCompact, lines.longest());
    return new Drawing(survey, lines, format, new Bands(lines.count(), columns));
  }

  /** As few rows as give no more columns than stand side by side. */
  private static Lines columns(Survey survey, boolean isCompact) {
    if (survey.layerCount() > MOST_COLUMNS) {
      return new Lines(survey, isCompact ? MOST_COMPACT_ROWS : ROWS[0]);
    }
    Lines lines = new Lines(survey, ROWS[0]);
    int most = isCompact ? 60 : ROWS[ROWS.length - 1];
    for (int rows = ROWS[0]; lines.count() > MOST_COLUMNS && rows <= most; rows++) {
      lines = new Lines(survey, rows);
    }
    return lines;
  }

  static Drawing tall(Survey survey) {
    boolean isCompact = survey.partCount() > COMPACT_ABOVE;
    Drawing drawing = tall(survey, isCompact, isCompact ? 4 : 3);
    for (int inLine = isCompact ? 3 : 2; !drawing.fits() && inLine > 0; inLine--) {
      drawing = tall(survey, isCompact, inLine);
    }
    return drawing;
  }

  private static Drawing tall(Survey survey, boolean isCompact, int mostInLine) {
    Lines lines = new Lines(survey, mostInLine);
    double space = lines.longest() < 3 ? 20 : lines.longest() == 3 ? 16 : 12;
    double width = new double[] {140, 120, 88, 64}[lines.longest() - 1];
    Drawing drawing = null;
    for (double narrower = 0; narrower <= 16; narrower += 4) {
      Format format = Format.tall(width - narrower, isCompact, space, mostInLine);
      drawing = new Drawing(survey, lines, format, new Bands(lines.count(), lines.count()));
      if (drawing.fits()) {
        break;
      }
    }
    return drawing;
  }
}
