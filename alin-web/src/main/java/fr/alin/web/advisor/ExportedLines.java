package fr.alin.web.advisor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;

import fr.alin.shared.model.LineSink;
import fr.alin.web.export.SheetWriter;

/** Writes each line of a list as a line of the file. */
final class ExportedLines<T> implements LineSink<T> {

    private final List<Function<T, Object>> columns;
    private final ListExport.Opening opening;
    private SheetWriter writer;

    ExportedLines(List<Function<T, Object>> columns, ListExport.Opening opening) {
        this.columns = columns;
        this.opening = opening;
    }

    @Override
    public void begin(int total) {
        try {
            writer = opening.open();
        } catch (IOException e) {
            throw new UncheckedIOException("The file of an export could not be opened", e);
        }
    }

    @Override
    public void line(T line) {
        try {
            writer.line(columns.stream().map(cell -> cell.apply(line)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("A line of an export could not be written", e);
        }
    }

    /** Ends the file, once it has all lines. */
    void close() throws IOException {
        writer.close();
    }
}
