package fr.alin.candidacy;

import fr.alin.shared.error.BusinessException;

/** The landlord changed the home while its page was open, so the applicant has to read it again before she applies. */
public class OfferChangedMeanwhile extends BusinessException {

    private static final long serialVersionUID = 1L;

    public OfferChangedMeanwhile() {
        super("candidacy.offer-changed");
    }
}
