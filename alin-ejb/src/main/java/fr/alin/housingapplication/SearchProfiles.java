package fr.alin.housingapplication;

import fr.alin.housingapplication.model.HouseholdPolicy;
import fr.alin.housingapplication.model.registered.RegisteredApplication;
import fr.alin.housingapplication.view.SearchProfile;
import fr.alin.reference.ReferenceService;

/** Computes what offers are searched by: nothing of it is typed (R-121, R-123, domain §7.6). */
final class SearchProfiles {

    private final HouseholdPolicy households = new HouseholdPolicy();
    private final ReferenceService reference;

    SearchProfiles(ReferenceService reference) {
        this.reference = reference;
    }

    SearchProfile of(RegisteredApplication record) {
        var territory = record.number().territory();
        var requested = reference.withArrondissements(record.wantedHousing().communes());
        var persons = households.size(record);
        return new SearchProfile(
                record.number(),
                record.createdOn(),
                persons,
                households.monthlyIncome(record),
                requested,
                reference.neighboursOf(requested, territory),
                reference.departmentsOf(requested, territory),
                households.dwellingTypes(persons),
                households.minimumSurface(persons));
    }
}
