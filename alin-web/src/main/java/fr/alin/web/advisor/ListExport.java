package fr.alin.web.advisor;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;

import fr.alin.candidacy.model.StatedExport;
import fr.alin.web.export.SheetWriter;

/** A list of the desk that is ready to be written to a file. */
interface ListExport {

    /** Opens the file once it is known that the list is not too long for it. */
    interface Opening {
        SheetWriter open() throws IOException;
    }

    /** Begins the keys of the headings. */
    String words();

    /** The number of lines, unless counting them is an act that is logged. */
    OptionalInt lines();

    /** Which part of the list it is, for the log; never a text that was typed. */
    String filters();

    /** The names of the columns, in the order of the page. */
    List<String> columns();

    /** @throws fr.alin.candidacy.model.ListTooLongToExport when the list has more lines than the file may have */
    void write(StatedExport stated, Opening opening) throws IOException;
}
