package fr.alin.candidacy.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import fr.alin.candidacy.event.CandidacyReceivedByLandlord;
import fr.alin.candidacy.event.CommissionPlanned;
import fr.alin.candidacy.event.VisitPlanned;

/** What a landlord does with a dossier before the commission decides; the days are those that it states. */
public final class LandlordSteps {

    /** A visit after these stages does not move the candidacy back (R-156, stage 7). */
    private static final Set<CandidacyStatus> COMMISSION_KNOWN =
            EnumSet.of(CandidacyStatus.COMMISSION_PLANNED, CandidacyStatus.WAITING, CandidacyStatus.ALLOCATED);

    private final Candidacy candidacy;

    public LandlordSteps(Candidacy candidacy) {
        this.candidacy = candidacy;
    }

    public CandidacyReceivedByLandlord receive(LocalDate day, Instant now) {
        candidacy.moveTo(CandidacyStatus.RECEIVED_BY_LANDLORD, now, day);
        return new CandidacyReceivedByLandlord(candidacy.subject(), day, now);
    }

    public VisitPlanned planVisit(LocalDate day, Instant now) {
        if (COMMISSION_KNOWN.contains(candidacy.status())) {
            candidacy.note(CandidacyStatus.VISIT_PLANNED, now, Optional.of(day));
        } else {
            candidacy.moveTo(CandidacyStatus.VISIT_PLANNED, now, day);
        }
        return new VisitPlanned(candidacy.subject(), day, now);
    }

    public CommissionPlanned planCommission(LocalDate day, Instant now) {
        candidacy.moveTo(CandidacyStatus.COMMISSION_PLANNED, now, day);
        return new CommissionPlanned(candidacy.subject(), day, now);
    }
}
