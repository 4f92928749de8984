package fr.alin.web.table;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import fr.alin.shared.model.ShortText;
import fr.alin.shared.model.Slice;
import fr.alin.shared.model.Sorting;
import fr.alin.shared.model.TypedText;

/**
 * The order, page, filters and columns of a list, as the address says them. Read leniently: what is unknown or out of
 * range is the default. See decision 70-staff-lists-keep-their-state-in-the-address.
 *
 * @param page from 1
 * @param size most lines of a page
 * @param texts filters and scope by their names, cleaned
 * @param columns the columns shown, of those that can be chosen
 */
public record TableState<S extends Enum<S>>(
        TableShape<S> shape, Sorting<S> sorting, int page, int size, Map<String, String> texts, List<String> columns) {

    static final String SORT = "sort";
    static final String PAGE = "page";
    static final String SIZE = "rows";
    static final String COLUMNS = "columns";
    static final int USUAL_SIZE = 25;

    private static final List<Integer> SIZES = List.of(USUAL_SIZE, 50, 100);
    private static final int LAST_PAGE = 100_000;
    private static final int LONGEST = 80;

    static <S extends Enum<S>> TableState<S> read(TableShape<S> shape, Map<String, String[]> parameters) {
        Function<String, String> one = name -> Optional.ofNullable(parameters.get(shape.prefix() + name))
                .filter(values -> values.length > 0)
                .map(values -> values[0])
                .orElse("");
        return new TableState<>(
                shape,
                shape.sorting(one.apply(SORT)),
                page(number(one.apply(PAGE), 1)),
                size(number(one.apply(SIZE), USUAL_SIZE)),
                shape.texts().stream()
                        .collect(
                                Collectors.toMap(Function.identity(), name -> shape.known(name, cut(one.apply(name))))),
                chosen(shape, parameters.getOrDefault(shape.prefix() + COLUMNS, new String[0])));
    }

    private static int page(int number) {
        return Math.min(Math.max(1, number), LAST_PAGE);
    }

    private static int size(int wanted) {
        return SIZES.contains(wanted) ? wanted : USUAL_SIZE;
    }

    private static int number(String text, int otherwise) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : otherwise;
    }

    private static String cut(String typed) {
        return ShortText.of(TypedText.line(typed), LONGEST);
    }

    /** Names of columns: a parameter for each, as ticked boxes are sent, or joined by dots, as in the address. */
    private static List<String> chosen(TableShape<?> shape, String[] names) {
        var known = Arrays.stream(names)
                .flatMap(name -> Arrays.stream(name.split("\\.")))
                .toList();
        var chosen = shape.choosable().stream().filter(known::contains).toList();
        return chosen.isEmpty() ? shape.shown() : chosen;
    }

    /** The value of a filter or of the scope; empty without one. */
    public String text(String name) {
        return texts.get(name);
    }

    /** The value of a filter that is a choice; empty without one and for an unknown value. */
    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> choices) {
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equals(text(name)))
                .findFirst();
    }

    public boolean isFiltered() {
        return shape.filters().stream().anyMatch(name -> !text(name).isEmpty());
    }

    public Slice slice() {
        return new Slice((page - 1) * size, size);
    }

    TableState<S> on(int otherPage) {
        return new TableState<>(shape, sorting, otherPage, size, texts, columns);
    }

    /** The page with this line; a size that is not offered is the usual one. */
    TableState<S> at(int first, int wanted) {
        var allowed = size(wanted);
        return new TableState<>(shape, sorting, page(Math.max(0, first) / allowed + 1), allowed, texts, columns);
    }

    TableState<S> sortedBy(Sorting<S> other) {
        return new TableState<>(shape, other, page, size, texts, columns);
    }

    /** The query string that reads as this state; defaults are left out. */
    public String query() {
        return new TableAddress(shape.prefix())
                .addAll(shape.texts(), texts)
                .add(SORT, sorting.equals(shape.order()) ? "" : TableShape.text(sorting))
                .add(PAGE, page == 1 ? "" : String.valueOf(page))
                .add(SIZE, size == USUAL_SIZE ? "" : String.valueOf(size))
                .add(COLUMNS, columns.equals(shape.shown()) ? "" : String.join(".", columns))
                .toString();
    }

    /** The whole list without its page, for logs; of a text that was typed, only that there is one. */
    public String logged() {
        return new TableAddress(shape.prefix())
                .addAll(
                        shape.texts(),
                        shape.texts().stream().collect(Collectors.toMap(name -> name, this::withoutTyped)))
                .add(SORT, TableShape.text(sorting))
                .add(COLUMNS, String.join(".", columns))
                .toString();
    }

    private String withoutTyped(String name) {
        var typed = shape.filters().contains(name) && !shape.choices().containsKey(name);
        return typed && !text(name).isEmpty() ? "*" : text(name);
    }
}
