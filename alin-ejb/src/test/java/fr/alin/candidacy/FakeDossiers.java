package fr.alin.candidacy;

import static fr.alin.candidacy.CandidacyFixtures.NOW;

import java.util.List;
import java.util.Optional;

import fr.alin.housingapplication.dossier.DossierService;
import fr.alin.housingapplication.model.AttachedPerson;
import fr.alin.housingapplication.view.ApplicationDossier;
import fr.alin.housingapplication.view.HouseholdMeans;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.UniqueNumber;

/** Dossiers that differ in their number only. */
class FakeDossiers extends DossierService {

    @Override
    public ApplicationDossier forLandlord(UniqueNumber number, String landlord) {
        return of(number);
    }

    @Override
    public HouseholdMeans means(UniqueNumber number) {
        var dossier = of(number);
        return new HouseholdMeans(dossier.household(), dossier.incomes());
    }

    static ApplicationDossier of(UniqueNumber number) {
        var anne = CandidacyFixtures.profile(2, "3000", "20000");
        return new ApplicationDossier(
                number,
                "0000000001",
                CandidacyFixtures.REGISTERED,
                null,
                Optional.empty(),
                Optional.of(new EmailAddress("anne.porte@example.org")),
                Optional.empty(),
                anne.household(),
                anne.incomes(),
                "Exemple",
                Optional.empty(),
                AttachedPerson.APPLICANT,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(NOW));
    }
}
