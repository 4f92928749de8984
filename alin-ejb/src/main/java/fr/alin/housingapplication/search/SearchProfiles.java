package fr.alin.housingapplication.search;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.housingapplication.model.ApplicationNotInForce;
import fr.alin.housingapplication.model.ApplicationNotValidated;
import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.housingapplication.model.IdentityNotConfirmed;
import fr.alin.housingapplication.model.RegisteredHousehold;
import fr.alin.housingapplication.model.SearchFacts;
import fr.alin.housingapplication.persistence.HousingApplicationRepository;
import fr.alin.housingapplication.persistence.SearchRow;
import fr.alin.housingapplication.view.SearchProfile;
import fr.alin.reference.ReferenceService;
import fr.alin.registration.model.RegisteredApplication;
import fr.alin.shared.time.Today;

/**
 * Derives the search criteria from a record when it is imported, and reads them back. None of them is typed (R-121,
 *
 */
@ApplicationScoped
public class SearchProfiles {

    @Inject
    HousingApplicationRepository applications;

    @Inject
    ReferenceService reference;

    @Inject
    Clock clock;

    public SearchFacts factsOf(RegisteredApplication record) {
        var territory = record.number().territory();
        var requested = reference.withArrondissements(record.wantedHousing().communes());
        var household = new RegisteredHousehold(record);
        return new SearchFacts(
                record.createdOn(),
                household.household(),
                household.incomes(),
                requested,
                reference.neighboursOf(requested, territory),
                reference.departmentsOf(requested, territory));
    }

    /** Reads a few columns in one statement; empty before the import. */
    public Optional<SearchRow> find(long accountId) {
        return applications.searchRows(List.of(accountId)).stream().findFirst();
    }

    public Map<Long, SearchProfile> validated(Collection<Long> accountIds) {
        return applications.searchRows(accountIds).stream()
                .filter(this::isOpen)
                .collect(Collectors.toMap(SearchRow::accountId, this::profileOf));
    }

    /** Whether offers are accessible today. */
    public boolean isOpen(SearchRow row) {
        return row.isOpenOn(Today.of(clock).inParis());
    }

    /**
     * @throws ApplicationNotValidated before the validation
     * @throws IdentityNotConfirmed when it is no longer in the account holder's name
     */
    public void requireOpen(SearchRow row) {
        if (!row.validated()) {
            throw new ApplicationNotValidated();
        }
        if (!row.identityConfirmed()) {
            throw new IdentityNotConfirmed();
        }
        var standing = row.standingOn(Today.of(clock).inParis());
        if (!standing.isInForce()) {
            throw new ApplicationNotInForce(standing);
        }
    }

    /** The profile. Reads the whole record if it was imported before facts were stored. */
    public SearchProfile profileOf(SearchRow row) {
        var facts = row.facts().orElseGet(() -> factsOf(recordOf(row.accountId())));
        return new SearchProfile(
                row.number(),
                row.alsNumber(),
                facts.registeredOn(),
                facts.household(),
                facts.incomes().with(row.lastTwelveMonths()),
                facts.requested(),
                facts.neighbouring(),
                facts.departments());
    }

    RegisteredApplication recordOf(long accountId) {
        return applications
                .findByAccount(accountId)
                .map(HousingApplication::record)
                .orElseThrow();
    }
}
