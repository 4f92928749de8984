package fr.alin.candidacy.model;

import fr.alin.shared.error.BusinessException;

/** The candidates of the home have been sent to its landlord; there can be no others. */
public class ListAlreadySent extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ListAlreadySent() {
        super("candidacy.list-sent");
    }
}
