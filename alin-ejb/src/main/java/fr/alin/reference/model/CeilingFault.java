package fr.alin.reference.model;

import fr.alin.shared.model.ShortText;

/** A fault in a file of ceilings: line, column (empty for the whole line), the value found, and the reason. */
public record CeilingFault(int line, String column, String value, Reason reason) {

    private static final int MAX_VALUE_LENGTH = 60;

    public CeilingFault {
        value = ShortText.marked(value, MAX_VALUE_LENGTH);
    }

    /** Reasons, translated on the page. */
    public enum Reason {
        /** The file has no line after its header, or is empty. */
        EMPTY,
        TOO_MANY_LINES,
        COLUMN_MISSING,
        COLUMN_UNKNOWN,
        COLUMN_TWICE,
        /** The number of cells differs from the number of columns. */
        CELLS,
        QUOTE_NOT_CLOSED,
        NORM,
        ZONE,
        /** PLI uses the A/B/C zones, the other norms the zones of 1987. */
        ZONE_OF_ANOTHER_NORM,
        CATEGORY,
        DATE,
        /** Decades ago or years ahead; probably a typing error in the year. */
        DATE_IMPLAUSIBLE,
        NOT_FIRST_OF_JANUARY,
        /** Not a whole number of euros from 1 to 999 999 999. */
        AMOUNT,
        /** Lower than the ceiling of the category before; one of them has a wrong digit. */
        AMOUNT_FALLS,
        /** The amount per further person exceeds that of a single person. */
        AMOUNT_OF_FURTHER_PERSON,
        DERIVED,
        SOURCE_MISSING,
        SOURCE_TOO_LONG,
        /** An earlier line has the same norm, zone, category and year. */
        TWICE,
        /** The norm lacks categories in this zone and year; the value lists them. */
        INCOMPLETE,
        /** Already loaded, and replacing was not requested. */
        ALREADY_LOADED
    }
}
