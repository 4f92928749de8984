package fr.alin.shared.persistence;

import java.util.List;

/**
 * SQL for the letters and digits of columns, comparable to {@link fr.alin.shared.model.Folding#letters}: a search finds
 * {@code L'Haÿ-les-Roses} by {@code lhay}. Covers the letters of French.
 */
public final class FoldedSql {

    private static final String ACCENTED = "ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝŸ";
    private static final String PLAIN = "AAAAAACEEEEIIIINOOOOOUUUUYY";

    private FoldedSql() {}

    /** The columns' letters, each column's apart from the next one's by a bar. */
    public static String letters(String... columns) {
        return "regexp_replace(translate(replace(replace(upper(concat_ws('|', %s)), 'Œ', 'OE'), 'Æ', 'AE'), '%s', '%s'), '[^A-Z0-9|]', '', 'g')"
                .formatted(String.join(", ", List.of(columns)), ACCENTED, PLAIN);
    }

    /**
     * Whether the columns contain a text.
     *
     * @param typed placeholder of the text as it was typed; an empty one is contained
     * @param letters placeholder of its letters; a text without any is not contained
     */
    public static String contains(String typed, String letters, String... columns) {
        return "(%s = '' or %s <> '' and strpos(%s, %s) > 0)".formatted(typed, letters, letters(columns), letters);
    }
}
