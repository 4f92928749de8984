package fr.alin.candidacy.model;

/** The kinds of file that a list is exported as. */
public enum ExportFormat {
    CSV(100_000),
    XLSX(100_000),
    /** Laid out as a whole, in memory. */
    PDF(1_000);

    private final int most;

    ExportFormat(int most) {
        this.most = most;
    }

    /** The most lines that a file of this kind has. */
    public int most() {
        return most;
    }

    /** @throws ListTooLongToExport when a list has more lines */
    public void require(int lines) {
        if (lines > most) {
            throw new ListTooLongToExport(most, lines);
        }
    }
}
