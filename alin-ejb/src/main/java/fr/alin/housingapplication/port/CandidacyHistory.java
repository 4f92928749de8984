package fr.alin.housingapplication.port;

import java.util.List;

import fr.alin.housingapplication.view.SharedCandidacy;

/** The homes an applicant has applied for, from the context that knows them; it stands above this one. */
public interface CandidacyHistory {

    /** The newest first. */
    List<SharedCandidacy> of(long accountId);
}
