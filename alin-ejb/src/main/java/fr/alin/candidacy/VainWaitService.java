package fr.alin.candidacy;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.candidacy.model.ReleaseReason;
import fr.alin.candidacy.view.VainWaitView;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.security.Role;

/**
 * An advisor sets a candidate free whose landlord has not answered in its time. The candidacy ends; the landlord is told, as
 * when a candidate gives the home up, that it no longer has this dossier, and what it tells of it afterwards is refused.
 * See decision 93-a-silent-landlord-ends-no-candidacy-by-itself.
 */
@Stateless
@RolesAllowed(Role.ADVISOR)
public class VainWaitService {

    @Inject
    CandidacyRepository candidacies;

    @Inject
    CandidacyQueries queries;

    @Inject
    DeskScope scope;

    @Inject
    SilentLists lists;

    @Inject
    HomeFiles homes;

    @Inject
    Releases releases;

    @Inject
    LeftDossiers dossiers;

    @Inject
    AlinSettings settings;

    @Inject
    Clock clock;

    /**
     * @throws CandidacyNotFound when there is no such candidacy
     * @throws ReasonNotStated when it is for a home outside the caller's departments
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public VainWaitView look(long id) {
        var candidacy = queries.find(id).orElseThrow(CandidacyNotFound::new);
        var facts = candidacy.facts();
        scope.require(facts);
        return new VainWaitView(
                id,
                facts.version(),
                facts.application(),
                facts.offer(),
                candidacy.waitForLandlord(settings.landlordSilence()),
                lists.remindersOf(id),
                lists.othersAt(id),
                clock.instant());
    }

    /**
     * Locks the home first, as a landlord's answer does: of the two, the second finds what the first has done.
     *
     * @param version of the candidacy as the advisor was shown it
     * @throws CandidacyNotFound when there is no such candidacy
     * @throws ReasonNotStated when it is for a home outside the caller's departments
     * @throws CandidacyChangedMeanwhile when it has changed since
     * @throws fr.alin.candidacy.model.LandlordNotSilent when the landlord has answered, or its time is not over
     */
    public void release(long id, long version) {
        var now = clock.instant();
        var home = candidacies.offerOf(id).orElseThrow(CandidacyNotFound::new);
        homes.lock(home, now);
        var candidacy = candidacies.lock(id).orElseThrow(CandidacyNotFound::new);
        scope.require(candidacy.facts());
        if (candidacy.facts().version() != version) {
            throw new CandidacyChangedMeanwhile();
        }
        candidacy.waitForLandlord(settings.landlordSilence()).requireOver(now);
        releases.release(home, List.of(candidacy), ReleaseReason.LANDLORD_SILENT, now);
        dossiers.tell(candidacy);
    }
}
