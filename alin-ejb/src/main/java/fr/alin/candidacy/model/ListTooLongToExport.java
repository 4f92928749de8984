package fr.alin.candidacy.model;

import fr.alin.shared.error.BusinessException;

/** A list has more lines than a file of the chosen kind may have. */
public class ListTooLongToExport extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ListTooLongToExport(int most, int lines) {
        super("candidacy.export-too-long", most, lines);
    }
}
