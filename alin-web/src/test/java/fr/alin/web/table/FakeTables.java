package fr.alin.web.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import fr.alin.shared.model.ListPage;

/** Makes tables from given parameters, without Faces. */
public final class FakeTables extends StaffTables {

    /** The query strings of the lists shown again after an act. */
    public final List<String> stayed = new ArrayList<>();

    private final Map<String, String[]> parameters = new HashMap<>();

    public void ask(String name, String value) {
        parameters.put(name, new String[] {value});
    }

    @Override
    public <S extends Enum<S>> TableState<S> state(TableShape<S> shape, String query) {
        return TableState.read(shape, TableAddress.parameters(query));
    }

    @Override
    public void stay(StaffTable<?, ?> table) {
        stayed.add(table.getQuery());
    }

    @Override
    public <T, S extends Enum<S>> StaffTable<T, S> table(
            TableShape<S> shape, Function<TableState<S>, ListPage<T>> reader) {
        return new StaffTable<>(TableState.read(shape, parameters), reader, query -> {});
    }
}
