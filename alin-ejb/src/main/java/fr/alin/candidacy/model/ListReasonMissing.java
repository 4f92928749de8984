package fr.alin.candidacy.model;

import fr.alin.shared.error.BusinessException;

/** A list that departs from the order, or leaves before everybody better was reviewed, needs a reason. */
public class ListReasonMissing extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ListReasonMissing() {
        super("candidacy.list-reason-missing");
    }
}
