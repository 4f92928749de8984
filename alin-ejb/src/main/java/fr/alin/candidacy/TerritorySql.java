package fr.alin.candidacy;

import jakarta.persistence.Query;

import fr.alin.shared.persistence.SqlArray;
import fr.alin.staff.model.Territory;

/** The condition of the desk's lists that a home is where the reader decides. */
public final class TerritorySql {

    private TerritorySql() {}

    /**
     * @param column the department of the home
     * @param first index of the first of the two parameters that {@link #set} fills
     */
    public static String holds(String column, int first) {
        return "(?%d or %s = any (cast(?%d as varchar[])))".formatted(first, column, first + 1);
    }

    /** Fills the two parameters of the condition. */
    public static Query set(Query query, int first, Territory where) {
        return query.setParameter(first, where.wholeCountry())
                .setParameter(first + 1, SqlArray.of(where.departments()));
    }
}
