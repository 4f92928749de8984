package fr.alin.housingapplication;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.housingapplication.model.RegisteredHousehold;
import fr.alin.housingapplication.persistence.HousingApplicationRepository;
import fr.alin.housingapplication.view.SearchProfile;
import fr.alin.reference.ReferenceService;

/** Computes what offers are searched by: nothing of it is typed. */
@ApplicationScoped
public class SearchProfiles {

    @Inject
    HousingApplicationRepository applications;

    @Inject
    ReferenceService reference;

    Map<Long, SearchProfile> validated(Collection<Long> accountIds) {
        return accountIds.stream()
                .map(applications::findByAccount)
                .flatMap(found -> found.stream())
                .filter(HousingApplication::isValidated)
                .collect(Collectors.toMap(HousingApplication::accountId, this::of));
    }

    SearchProfile of(HousingApplication application) {
        var record = application.record();
        var territory = record.number().territory();
        var requested = reference.withArrondissements(record.wantedHousing().communes());
        var household = new RegisteredHousehold(record);
        return new SearchProfile(
                record.number(),
                application.alsNumber(),
                record.createdOn(),
                household.household(),
                household.incomes(),
                requested,
                reference.neighboursOf(requested, territory),
                reference.departmentsOf(requested, territory));
    }
}
