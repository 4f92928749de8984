package fr.alin.candidacy.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import fr.alin.candidacy.event.AppliedOffer;
import fr.alin.candidacy.model.AwaitedParty;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.Silence;
import fr.alin.shared.model.UniqueNumber;

/**
 * A candidacy that waits for somebody else than an advisor.
 *
 * @param name of the company or the landlord; empty for the applicant
 * @param since when nothing has been heard any more
 * @param due the last day for the answer; empty if none was set
 * @param reminders how many reminders the landlord's agents were mailed
 */
public record WaitingLine(
        long id,
        UniqueNumber application,
        AppliedOffer offer,
        CandidacyStatus status,
        AwaitedParty party,
        String name,
        Instant since,
        Optional<LocalDate> due,
        int reminders) {

    /** What the landlord has left unanswered; empty for another party, and after an answer. */
    public Optional<Silence> silence() {
        return Silence.of(status);
    }

    /** Whether the last day for the answer has passed. */
    public boolean isOverdue(LocalDate today) {
        return due.filter(today::isAfter).isPresent();
    }
}
