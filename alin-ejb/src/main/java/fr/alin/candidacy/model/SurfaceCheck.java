package fr.alin.candidacy.model;

import java.math.BigDecimal;

/** The home is not smaller than the household needs (CCH R822-25). */
public record SurfaceCheck(BigDecimal surface, BigDecimal minimum, boolean holds) {}
