package fr.alin.candidacy.model;

import fr.alin.shared.error.BusinessException;

/** The household would be overcrowded in this home (CCH R822-25). */
public class SurfaceTooSmall extends BusinessException {

    private static final long serialVersionUID = 1L;

    public SurfaceTooSmall() {
        super("candidacy.surface-too-small");
    }
}
