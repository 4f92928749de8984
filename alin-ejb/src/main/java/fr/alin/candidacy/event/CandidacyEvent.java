package fr.alin.candidacy.event;

import fr.alin.shared.event.DomainEvent;

/** An event of a candidacy. */
public sealed interface CandidacyEvent extends DomainEvent
        permits CandidacySubmitted,
                CandidacyCancelled,
                CandidacyLapsed,
                CandidacyMoved,
                CandidacyApproved,
                CandidacyRefused,
                CandidacySentToLandlord,
                CandidacyReceivedByLandlord,
                VisitPlanned,
                CommissionPlanned,
                PapersRequested,
                CommissionPostponed,
                ConditionMet,
                ConditionLapsed,
                CandidacyAllocated,
                CandidacyRanked,
                CandidacyPromoted,
                CandidacyRenounced,
                CandidacyDeclined,
                CandidacyNotAllocated,
                LeaseSigned,
                CandidacyReleased,
                CandidacyCorrected,
                LeaseUndone,
                CandidacyTold,
                EmployerStepRecorded,
                ComplementStepRecorded,
                SecondLookStepRecorded {

    CandidacySubject subject();

    default long accountId() {
        return subject().accountId();
    }

    default AppliedOffer offer() {
        return subject().offer();
    }
}
