package fr.alin.housingapplication.port;

import java.util.List;

import fr.alin.housingapplication.view.SharedCandidacy;

/** The homes an applicant has applied for. Implemented by the context of candidacies, which depends on this one. */
public interface CandidacyHistory {

    /** The account's candidacies, newest first. */
    List<SharedCandidacy> of(long accountId);
}
