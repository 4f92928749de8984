package fr.alin.reference.model;

/**
 * What is wrong in a file of ceilings: the line, the column (empty when the line as a whole is wrong), what stands there
 * and why it cannot be loaded.
 */
public record CeilingFault(int line, String column, String value, Reason reason) {

    private static final int LONGEST_VALUE = 60;

    public CeilingFault {
        value = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value;
    }

    /** The reasons that the reader is given in words. */
    public enum Reason {
        /** The file has no line but its header, or not even that. */
        EMPTY,
        TOO_MANY_LINES,
        COLUMN_MISSING,
        COLUMN_UNKNOWN,
        COLUMN_TWICE,
        /** More or fewer cells than columns. */
        CELLS,
        QUOTE_NOT_CLOSED,
        NORM,
        ZONE,
        /** PLI has the A/B/C zones, the other norms the zones of 1987. */
        ZONE_OF_ANOTHER_NORM,
        CATEGORY,
        DATE,
        /** Decades ago or years ahead: a digit of the year is wrong. */
        DATE_IMPLAUSIBLE,
        NOT_FIRST_OF_JANUARY,
        /** Not a whole number of euros from 1 to 999 999 999. */
        AMOUNT,
        /** Lower than the ceiling of the category before: a digit is wrong in one of them. */
        AMOUNT_FALLS,
        /** More for a further person than for one alone. */
        AMOUNT_OF_FURTHER_PERSON,
        DERIVED,
        SOURCE_MISSING,
        SOURCE_TOO_LONG,
        /** The same norm, zone, category and year stand on an earlier line. */
        TWICE,
        /** The norm lacks categories in this zone and year; the value names them. */
        INCOMPLETE,
        /** Already loaded, and replacing was not asked for. */
        ALREADY_LOADED
    }
}
