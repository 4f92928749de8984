package fr.alin.candidacy.complement;

import java.time.LocalDate;

import fr.alin.shared.error.BusinessException;

/** An answer would come after the home has closed; the argument is the last day for it. */
class ComplementAfterClosing extends BusinessException {

    private static final long serialVersionUID = 1L;

    ComplementAfterClosing(LocalDate lastDay) {
        super("candidacy.complement-after-closing", lastDay);
    }
}
