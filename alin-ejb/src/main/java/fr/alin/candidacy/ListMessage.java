package fr.alin.candidacy;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.CandidacyPosition;
import fr.alin.candidacy.model.CandidateList;
import fr.alin.candidacy.model.ListPlan;
import fr.alin.candidacy.port.LandlordAssessment;
import fr.alin.candidacy.port.LandlordDossier;
import fr.alin.candidacy.port.LandlordList;
import fr.alin.candidacy.port.LandlordMessages;
import fr.alin.housingapplication.dossier.DossierService;
import fr.alin.offer.OfferService;
import fr.alin.offer.view.OfferDetails;
import fr.alin.shared.outbox.Outbox;

/** Puts the message that carries the whole list of a home into the outbox, each dossier with its rank. */
@ApplicationScoped
class ListMessage {

    @Inject
    DossierService dossiers;

    @Inject
    OfferService offers;

    @Inject
    HomeAssessments assessments;

    @Inject
    LandlordMessages messages;

    @Inject
    Outbox outbox;

    /** @param sent its candidates, first rank first; their dossiers have not been marked as sent yet */
    void write(CandidateList list, List<Candidacy> sent, ListPlan plan, Instant now) {
        var first = sent.get(0).facts().offer();
        var home = offers.details(first.reference());
        var dossiers = IntStream.range(0, sent.size())
                .mapToObj(index -> dossier(sent.get(index), home, new CandidacyPosition(index + 1, sent.size()), now))
                .toList();
        var message = new LandlordList(
                list.reference(),
                first.reference(),
                first.landlordCode(),
                list.asked(),
                list.lackOfCandidates(),
                plan.computed().size(),
                plan.ranked().size(),
                dossiers,
                now);
        outbox.add(LandlordQueue.of(first), Outbox.CANDIDATE_LIST, list.reference(), messages.candidateList(message));
    }

    private LandlordDossier dossier(Candidacy candidacy, OfferDetails home, CandidacyPosition rank, Instant now) {
        var facts = candidacy.facts();
        var application =
                dossiers.forLandlord(facts.application(), facts.offer().landlordName());
        return new LandlordDossier(
                facts.reference(),
                facts.offer(),
                application,
                LandlordAssessment.of(assessments.of(application, home)),
                rank,
                facts.submittedAt(),
                candidacy.approvedAt().orElse(now),
                now);
    }
}
