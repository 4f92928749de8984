package fr.alin.candidacy.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import fr.alin.candidacy.event.AppliedOffer;
import fr.alin.candidacy.model.CandidacyPosition;
import fr.alin.candidacy.model.ComplementState;
import fr.alin.shared.model.UniqueNumber;

/**
 * A candidacy to review, with its offer's closing date and its rank among the offer's candidacies.
 *
 * @param validated whether it has been approved before
 * @param barred whether its home changed and no longer suits
 * @param advisor account of the advisor whose it is; empty if it is everybody's
 * @param firstOfHome whether the line above is for another home
 * @param complement what became of the last complement that an advisor asked for; empty if none was
 * @param secondLook whether it was refused by somebody else and waits for the review of the refusal
 */
public record ReviewLine(
        long id,
        UniqueNumber application,
        AppliedOffer offer,
        Instant submittedAt,
        LocalDate closesOn,
        CandidacyPosition position,
        boolean validated,
        boolean barred,
        Optional<Long> advisor,
        boolean firstOfHome,
        Optional<ComplementState> complement,
        boolean secondLook) {

    /** Whether the applicant has answered, or her term has passed, since an advisor asked for a complement. */
    public boolean isBack() {
        return complement
                .filter(state -> state == ComplementState.ANSWERED || state == ComplementState.LAPSED)
                .isPresent();
    }
}
