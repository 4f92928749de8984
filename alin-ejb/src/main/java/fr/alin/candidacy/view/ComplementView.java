package fr.alin.candidacy.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import fr.alin.candidacy.model.ComplementAsker;
import fr.alin.candidacy.model.ComplementItem;
import fr.alin.candidacy.model.ComplementRequest;
import fr.alin.candidacy.model.ComplementState;

/**
 * A request to complete a dossier, with its answer.
 *
 * @param askedBy account of the advisor; empty for a landlord
 * @param items never empty
 * @param wanted in the asker's words; may be empty
 * @param dueOn last day to answer; empty if a landlord sets none
 * @param endedAt when it was answered, withdrawn, or its term had passed
 * @param deposited those of the items that the applicant says to have deposited on the site of her application
 * @param answer her words; may be empty
 */
public record ComplementView(
        long id,
        ComplementAsker asker,
        Optional<Long> askedBy,
        Instant askedAt,
        Set<ComplementItem> items,
        String wanted,
        Optional<LocalDate> dueOn,
        ComplementState state,
        Optional<Instant> endedAt,
        Set<ComplementItem> deposited,
        String answer) {

    public static ComplementView of(ComplementRequest request) {
        return new ComplementView(
                request.id(),
                request.asker(),
                request.askedBy(),
                request.askedAt(),
                request.items(),
                request.wanted(),
                request.dueOn(),
                request.state(),
                request.endedAt(),
                request.deposited(),
                request.answer());
    }

    public boolean isOpen() {
        return state == ComplementState.OPEN;
    }

    public boolean isAnswered() {
        return state == ComplementState.ANSWERED;
    }

    /** Whether an answer is still welcome, be it late. */
    public boolean isAnswerable() {
        return state == ComplementState.OPEN || state == ComplementState.LAPSED;
    }

    public boolean isByLandlord() {
        return asker == ComplementAsker.LANDLORD;
    }
}
