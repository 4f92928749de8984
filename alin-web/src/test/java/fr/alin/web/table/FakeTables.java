package fr.alin.web.table;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import fr.alin.shared.model.ListPage;

/** Makes tables from given parameters, without Faces. */
public final class FakeTables extends StaffTables {

    private final Map<String, String[]> parameters = new HashMap<>();

    public void ask(String name, String value) {
        parameters.put(name, new String[] {value});
    }

    @Override
    public <T, S extends Enum<S>> StaffTable<T, S> table(
            TableShape<S> shape, Function<TableState<S>, ListPage<T>> reader) {
        return new StaffTable<>(TableState.read(shape, parameters), reader, query -> {});
    }
}
