package fr.alin.candidacy;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.EntityManager;

import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.housingapplication.HousingApplicationService;
import fr.alin.housingapplication.view.Applicant;
import fr.alin.housingapplication.view.SearchProfile;
import fr.alin.offer.OfferFixtures;
import fr.alin.offer.OfferService;
import fr.alin.offer.model.OfferState;
import fr.alin.offer.view.OfferDetails;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.testing.FakeEvents;
import fr.alin.testing.SettableClock;
import fr.alin.testing.Wired;

/** "Je postule" on real candidacies and homes, for offers that are open and households whom they suit. */
final class Submissions {

    private Submissions() {}

    static CandidacySubmission by(EntityManager entities, long account, UniqueNumber application, SettableClock clock) {
        return new Wired(
                        entities,
                        clock,
                        new CandidacySettings(),
                        new FakeScores(),
                        FakeEligibility.on(clock),
                        new FakeCaller(account),
                        new Open(),
                        new Suited(application))
                .firing(CandidacyEvent.class, new FakeEvents<>())
                .make(CandidacySubmission.class);
    }

    /** Every home is open. */
    private static final class Open extends OfferService {

        @Override
        public OfferDetails hold(OfferReference reference, Duration atMost) {
            return new OfferDetails(reference, "TOITS", OfferFixtures.t2InParis(), OfferState.OPEN);
        }

        @Override
        public void requireOpen(OfferDetails held) {}
    }

    /** The household may have every home. */
    private static final class Suited extends HousingApplicationService {

        private final UniqueNumber application;

        Suited(UniqueNumber application) {
            this.application = application;
        }

        @Override
        public Applicant holdApplicant() {
            var some = CandidacyFixtures.profile(2, "3000", "20000");
            return new Applicant(
                    new SearchProfile(
                            application,
                            some.alsNumber(),
                            some.registeredOn(),
                            some.household(),
                            some.incomes(),
                            Set.of(),
                            Set.of(),
                            Set.of("75")),
                    null,
                    Optional.empty());
        }
    }
}
