package fr.alin.candidacy;

import java.math.BigDecimal;

import fr.alin.shared.error.BusinessException;

/** The home is too small for the household, both in square metres (CCH R822-25). */
class SurfaceTooSmall extends BusinessException {

    private static final long serialVersionUID = 1L;

    public SurfaceTooSmall(BigDecimal surface, BigDecimal least) {
        super("candidacy.surface-too-small", surface, least);
    }
}
