package fr.alin.candidacy.model;

import fr.alin.shared.error.BusinessException;

/** A note without words. */
public class NoteEmpty extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NoteEmpty() {
        super("candidacy.note-empty");
    }
}
