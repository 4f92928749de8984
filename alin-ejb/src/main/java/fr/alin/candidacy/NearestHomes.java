package fr.alin.candidacy;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.candidacy.event.NearHome;
import fr.alin.candidacy.view.HouseholdSearch;
import fr.alin.eligibility.EligibilityService;
import fr.alin.housingapplication.search.SearchProfileDirectory;
import fr.alin.housingapplication.view.SearchProfile;
import fr.alin.offer.OfferService;
import fr.alin.offer.model.OfferSearch;
import fr.alin.offer.view.OfferCard;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.security.Role;
import fr.alin.shared.time.Today;

/**
 * Open homes for people whose candidacy ends with its home. Reads as the system, whoever caused the end: a landlord's
 * agent who withdraws an offer must see nothing of its candidates.
 */
@Stateless
@RolesAllowed({Role.APPLICANT, Role.ADVISOR, Role.ADMINISTRATOR, Role.LANDLORD_AGENT, Role.SYSTEM})
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class NearestHomes {

    private static final int MOST = 3;

    @Inject
    SearchProfileDirectory profiles;

    @Inject
    EligibilityService eligibility;

    @Inject
    OfferService offers;

    @Inject
    Clock clock;

    /** For each account up to three homes, nearest first; none for an account without a validated application. */
    public Map<Long, List<NearHome>> of(Collection<Long> accounts, OfferReference except) {
        var today = Today.of(clock).inParis();
        var searches = profiles.validated(accounts).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> search(entry.getValue(), today)));
        return offers.nearest(searches, except, MOST).entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .map(NearestHomes::home)
                                .toList()));
    }

    private OfferSearch search(SearchProfile profile, LocalDate today) {
        return HouseholdSearch.of(profile, eligibility.limits(profile.household(), profile.incomes(), today));
    }

    private static NearHome home(OfferCard card) {
        return new NearHome(
                card.reference(),
                card.type(),
                card.surface(),
                card.city(),
                card.postalCode(),
                card.rentWithCharges(),
                card.closesOn());
    }
}
