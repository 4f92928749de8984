package fr.alin.candidacy.model;

import fr.alin.shared.error.BusinessException;

/** A list without anybody cannot be sent. */
public class ListEmpty extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ListEmpty() {
        super("candidacy.list-empty");
    }
}
