package fr.alin.candidacy.model;

import fr.alin.shared.error.BusinessException;

/** The list has more candidates than the landlord asks for. */
public class ListTooLong extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ListTooLong(int asked) {
        super("candidacy.list-too-long", asked);
    }
}
