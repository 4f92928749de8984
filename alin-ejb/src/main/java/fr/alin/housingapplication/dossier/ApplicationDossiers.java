package fr.alin.housingapplication.dossier;

import java.util.List;
import java.util.Optional;

import fr.alin.account.view.FormerNameLine;
import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.housingapplication.model.ProvenIncome;
import fr.alin.housingapplication.model.RegisteredHousehold;
import fr.alin.housingapplication.model.StatedPriority;
import fr.alin.housingapplication.view.ApplicationDossier;
import fr.alin.housingapplication.view.DossierDetails;
import fr.alin.housingapplication.view.DossierPerson;
import fr.alin.housingapplication.view.UnconfirmedHolder;
import fr.alin.reference.view.CommuneLabel;
import fr.alin.registration.model.AdaptedEquipment;
import fr.alin.registration.model.RegisteredPerson;

/** Builds a dossier with only the data that its examiners need. */
final class ApplicationDossiers {

    private ApplicationDossiers() {}

    static ApplicationDossier of(
            HousingApplication application,
            List<CommuneLabel> requested,
            List<AdaptedEquipment> adaptations,
            List<StatedPriority> priorities,
            List<FormerNameLine> formerNames,
            Optional<UnconfirmedHolder> unconfirmed,
            Optional<DossierDetails> details,
            Optional<ProvenIncome> proven) {
        var record = application.record();
        var contact = record.applicant().contact();
        var household = new RegisteredHousehold(record);
        return new ApplicationDossier(
                application.number(),
                application.alsNumber(),
                record.createdOn(),
                person(record.applicant()),
                record.coApplicant().map(co -> person(co.person())),
                contact.email(),
                contact.mobile(),
                household.household(),
                household.incomes().with(proven.map(ProvenIncome::income)),
                application.employment().employerName(),
                application.siret(),
                application.employment().attachedTo(),
                requested,
                record.wantedHousing().types(),
                adaptations,
                priorities,
                formerNames,
                unconfirmed,
                details,
                proven,
                application.validatedAt());
    }

    private static DossierPerson person(RegisteredPerson person) {
        var identity = person.identity();
        var employment = person.employment();
        return new DossierPerson(
                identity.civility(),
                identity.birthName(),
                identity.firstName(),
                identity.birthDate(),
                employment.situation(),
                employment.employerName(),
                employment.siret(),
                person.taxIncomes(),
                person.monthlyIncome());
    }
}
