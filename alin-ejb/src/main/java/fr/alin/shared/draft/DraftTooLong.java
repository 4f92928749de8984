package fr.alin.shared.draft;

import fr.alin.shared.error.BusinessException;

/** More was typed than a form can hold; the argument is the most characters that are kept. */
public class DraftTooLong extends BusinessException {

    private static final long serialVersionUID = 1L;

    public DraftTooLong(int most) {
        super("draft.too-long", most);
    }
}
