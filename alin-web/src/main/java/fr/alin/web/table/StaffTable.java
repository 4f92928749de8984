package fr.alin.web.table;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import fr.alin.shared.model.ListPage;
import fr.alin.shared.model.Sorting;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/**
 * The rows of one {@code al:table}. A page of them and their total number are read together, once per request, in the
 * order that the address or a click asks for. Filters are not PrimeFaces' but fields of the page, read with the address.
 *
 * @param <T> a row
 * @param <S> the columns to sort by
 */
public class StaffTable<T, S extends Enum<S>> extends LazyDataModel<T> {

    private static final long serialVersionUID = 1L;

    private final transient Function<TableState<S>, ListPage<T>> reader;
    private final transient Consumer<String> address;
    private transient TableState<S> state;
    private transient ListPage<T> page;

    /**
     * @param address receives the query string of what is shown
     */
    StaffTable(TableState<S> state, Function<TableState<S>, ListPage<T>> reader, Consumer<String> address) {
        this.state = state;
        this.reader = reader;
        this.address = address;
    }

    /** Zero: the rows are counted when they are loaded, in the same statement. */
    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return 0;
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        var sorted = sortBy.values().stream().findFirst().map(this::sorting).orElse(state.sorting());
        show(state.at(first, size).sortedBy(sorted));
        setRowCount(getTotal());
        address.accept(getQuery());
        return page.lines();
    }

    private Sorting<S> sorting(SortMeta chosen) {
        return state.shape().sorting((chosen.getOrder().isDescending() ? "-" : "") + chosen.getField());
    }

    private void show(TableState<S> asked) {
        if (page == null || !asked.equals(state)) {
            state = asked;
            page = reader.apply(asked);
        }
        if (page.lines().isEmpty() && page.total() > 0 && state.page() > 1) {
            show(state.on((page.total() + state.size() - 1) / state.size()));
        }
    }

    /** Number of rows on all pages. */
    public int getTotal() {
        show(state);
        return page.total();
    }

    /** Index of the first row shown; that of the last page if the address asks for one beyond the end. */
    public int getFirst() {
        show(state);
        return state.slice().first();
    }

    public int getSize() {
        return state.size();
    }

    public TableState<S> getState() {
        return state;
    }

    /** The order to mark at its column's head; null if that column is hidden. */
    public SortMeta getOrder() {
        var sorting = state.sorting();
        if (!shows(TableShape.name(sorting.by()))) {
            return null;
        }
        return SortMeta.builder()
                .field(TableShape.name(sorting.by()))
                .order(sorting.descending() ? SortOrder.DESCENDING : SortOrder.ASCENDING)
                .build();
    }

    public boolean isFiltered() {
        return state.isFiltered();
    }

    public String getQuery() {
        return state.query();
    }

    /** The query string of the page before or after this one; empty without one. */
    public String beside(int pages) {
        var other = state.page() + pages;
        return other < 1 || state.slice().size() * (other - 1) >= getTotal()
                ? ""
                : "?" + state.on(other).query();
    }

    /** Every order, for people who cannot click on a column's head. */
    public List<String> getOrders() {
        return Arrays.stream(state.shape().columns().getEnumConstants())
                .map(TableShape::name)
                .filter(this::shows)
                .flatMap(name -> Stream.of(name, "-" + name))
                .toList();
    }

    public String columnOf(String order) {
        return order.replaceFirst("^-", "");
    }

    public String getUsualOrder() {
        return TableShape.text(state.shape().order());
    }

    public boolean sorts(String column) {
        return state.shape().sorts(column);
    }

    /** Whether a column is shown: one that cannot be chosen always is. */
    public boolean shows(String column) {
        return !getChoosable().contains(column) || state.columns().contains(column);
    }

    public List<String> getChoosable() {
        return state.shape().choosable();
    }

    public String name(String parameter) {
        return state.shape().prefix() + parameter;
    }

    public String getSort() {
        return TableShape.text(state.sorting());
    }

    /** The names of all parameters of this list, separated by blanks. */
    public String getNames() {
        return Stream.concat(
                        state.shape().texts().stream(),
                        Stream.of(TableState.SORT, TableState.PAGE, TableState.SIZE, TableState.COLUMNS))
                .map(this::name)
                .reduce((some, more) -> some + " " + more)
                .orElseThrow();
    }
}
