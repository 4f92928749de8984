package fr.alin.web.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A file with one table, written line by line; closing it ends the table and leaves the stream open. */
public interface SheetWriter extends Closeable {

    /** @param cells texts, numbers, {@link java.time.LocalDate} and {@link java.time.LocalDateTime}; null is an empty cell */
    void line(List<?> cells) throws IOException;
}
