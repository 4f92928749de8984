package fr.alin.candidacy.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import fr.alin.shared.time.TimeZones;

/**
 * What a landlord tells after what followed it: that it received the dossier, or a visit, when the commission is known. Before
 * the day of the stage that the candidacy is at it contradicts nothing.
 * See decision 106-a-contradiction-waits-for-a-person.
 */
final class LateNews {

    private LateNews() {}

    /** The stage that the answer tells; empty for what decides, which is never late news. */
    static Optional<CandidacyStatus> stageOf(LandlordAnswerKind kind) {
        return switch (kind) {
            case RECEIVED -> Optional.of(CandidacyStatus.RECEIVED_BY_LANDLORD);
            case PAPERS_REQUESTED -> Optional.of(CandidacyStatus.PAPERS_REQUESTED);
            case VISIT -> Optional.of(CandidacyStatus.VISIT_PLANNED);
            case COMMISSION -> Optional.of(CandidacyStatus.COMMISSION_PLANNED);
            case POSTPONED -> Optional.of(CandidacyStatus.POSTPONED);
            case DECISION, CONDITION_MET, CONDITION_LAPSED, CANDIDATE_ANSWER, LEASE_SIGNED, MOVING_IN ->
                Optional.empty();
        };
    }

    static boolean isLate(Candidacy candidacy, CandidacyStatus told, Optional<LocalDate> day, Instant now) {
        var stage = candidacy.status();
        if (LandlordSteps.isAside(told, stage)) {
            return isBefore(day, LocalDate.ofInstant(now, TimeZones.PARIS));
        }
        return !stage.canBecome(told)
                && candidacy.history().latest(CandidacyStatus.SENT_TO_LANDLORD).isPresent()
                && (told == CandidacyStatus.RECEIVED_BY_LANDLORD || isBefore(day, after(candidacy)));
    }

    private static boolean isBefore(Optional<LocalDate> day, LocalDate limit) {
        return day.filter(told -> told.isBefore(limit)).isPresent();
    }

    /** The day after that of the stage that the candidacy is at. */
    private static LocalDate after(Candidacy candidacy) {
        return candidacy
                .history()
                .latest(candidacy.status())
                .map(stage -> stage.day(TimeZones.PARIS).plusDays(1))
                .orElse(LocalDate.MIN);
    }
}
