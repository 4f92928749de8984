package fr.alin.candidacy.view;

import java.time.LocalDate;
import java.util.Optional;

import fr.alin.candidacy.model.SecondLookState;

/**
 * A refused candidacy of an applicant, with what she can still do about it.
 *
 * @param until last day to ask another advisor; empty when she cannot
 * @param look what has become of the review that she asked for; empty if she did not
 */
public record RefusedCandidacy(long id, String reference, Optional<LocalDate> until, Optional<SecondLookState> look) {}
