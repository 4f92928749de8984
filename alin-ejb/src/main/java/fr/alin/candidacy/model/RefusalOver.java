package fr.alin.candidacy.model;

import fr.alin.shared.error.BusinessException;

/** The refusal has taken effect, was undone, or the applicant has cancelled: it cannot be undone any more. */
public class RefusalOver extends BusinessException {

    private static final long serialVersionUID = 1L;

    public RefusalOver() {
        this("candidacy.refusal-over");
    }

    private RefusalOver(String code) {
        super(code);
    }

    /** Why a refusal of this candidacy cannot be undone. */
    public static RefusalOver of(Candidacy candidacy) {
        return candidacy.leaving().isOwn(CandidacyStatus.CANCELLED)
                ? new RefusalOver("candidacy.refusal-over-cancelled")
                : new RefusalOver();
    }
}
