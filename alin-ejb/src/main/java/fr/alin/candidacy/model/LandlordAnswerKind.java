package fr.alin.candidacy.model;

import fr.alin.shared.model.BusinessDate;

/** What a landlord's system can tell about a dossier it was sent. */
public enum LandlordAnswerKind {
    RECEIVED(BusinessDate.DONE),
    VISIT(BusinessDate.PLANNED),
    COMMISSION(BusinessDate.PLANNED),
    DECISION(BusinessDate.DONE),
    LEASE_SIGNED(BusinessDate.PLANNED);

    private final BusinessDate date;

    LandlordAnswerKind(BusinessDate date) {
        this.date = date;
    }

    /** Whether its day is done or still to come. */
    public BusinessDate date() {
        return date;
    }
}
