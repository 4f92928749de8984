package fr.alin.shared.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.Optional;

/** A {@code timestamptz} in a row of a native query, which the provider hands over in one of two types. */
public final class InstantColumn {

    private InstantColumn() {}

    /** @param column never null */
    public static Instant instant(Object column) {
        return column instanceof OffsetDateTime time ? time.toInstant() : ((Date) column).toInstant();
    }

    /** Empty for a null column. */
    public static Optional<Instant> optionalInstant(Object column) {
        return Optional.ofNullable(column).map(InstantColumn::instant);
    }
}
