package fr.alin.web.advisor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import fr.alin.candidacy.model.StatedExport;
import fr.alin.shared.model.LineSink;
import fr.alin.web.export.SheetWriter;
import fr.alin.web.table.TableState;

/**
 * One list of the desk with all its lines, in the order, under the filters and with the columns that the reader sees.
 *
 * @param state the list as its address says it
 * @param words begins the keys of the headings
 * @param total counts the lines
 * @param cells what stands in each column, the first of which is always shown
 * @param reader has the service hand over the lines
 */
record DeskExport<T, S extends Enum<S>>(
        TableState<S> state,
        String words,
        Total<S> total,
        Map<String, Function<T, Object>> cells,
        Reader<T, S> reader) {

    /** Counts the lines of a list. */
    interface Total<S extends Enum<S>> {
        int of(TableState<S> state);
    }

    /** Has the lines of a list handed over. */
    interface Reader<T, S extends Enum<S>> {
        void read(TableState<S> state, StatedExport stated, LineSink<T> sink);
    }

    /** Opens the file once it is known that the list is not too long for it. */
    interface Opening {
        SheetWriter open() throws IOException;
    }

    int lines() {
        return total.of(state);
    }

    String filters() {
        return state.logged();
    }

    /** The names of the columns, in the order of the page. */
    List<String> columns() {
        var choosable = state.shape().choosable();
        return cells.keySet().stream()
                .filter(name -> !choosable.contains(name) || state.columns().contains(name))
                .toList();
    }

    /** @throws fr.alin.candidacy.model.ListTooLongToExport when the list has more lines than the file may have */
    void write(StatedExport stated, Opening opening) throws IOException {
        var file = new Lines<>(columns().stream().map(cells::get).toList(), opening);
        reader.read(state, stated, file);
        file.writer.close();
    }

    private static final class Lines<T> implements LineSink<T> {

        private final List<Function<T, Object>> columns;
        private final Opening opening;
        private SheetWriter writer;

        Lines(List<Function<T, Object>> columns, Opening opening) {
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
    }
}
