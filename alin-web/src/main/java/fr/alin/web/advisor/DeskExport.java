package fr.alin.web.advisor;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;

import fr.alin.candidacy.model.StatedExport;
import fr.alin.shared.model.LineSink;
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
        TableState<S> state, String words, Total<S> total, Map<String, Function<T, Object>> cells, Reader<T, S> reader)
        implements ListExport {

    /** Counts the lines of a list. */
    interface Total<S extends Enum<S>> {
        int of(TableState<S> state);
    }

    /** Has the lines of a list handed over. */
    interface Reader<T, S extends Enum<S>> {
        void read(TableState<S> state, StatedExport stated, LineSink<T> sink);
    }

    @Override
    public OptionalInt lines() {
        return OptionalInt.of(total.of(state));
    }

    @Override
    public String filters() {
        return state.logged();
    }

    @Override
    public List<String> columns() {
        var choosable = state.shape().choosable();
        return cells.keySet().stream()
                .filter(name -> !choosable.contains(name) || state.columns().contains(name))
                .toList();
    }

    @Override
    public void write(StatedExport stated, Opening opening) throws IOException {
        var file = new ExportedLines<>(columns().stream().map(cells::get).toList(), opening);
        reader.read(state, stated, file);
        file.close();
    }
}
