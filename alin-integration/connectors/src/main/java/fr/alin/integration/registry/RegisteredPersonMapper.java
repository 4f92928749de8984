package fr.alin.integration.registry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fr.alin.contract.registry.Adresse;
import fr.alin.contract.registry.Demandeur;
import fr.alin.contract.registry.DetailRessource;
import fr.alin.contract.registry.ListeRessource;
import fr.alin.contract.registry.RevenuFiscal;
import fr.alin.contract.registry.SituationProfessionnelle;
import fr.alin.housingapplication.model.registered.Contact;
import fr.alin.housingapplication.model.registered.Employment;
import fr.alin.housingapplication.model.registered.EmploymentDetails;
import fr.alin.housingapplication.model.registered.FamilySituation;
import fr.alin.housingapplication.model.registered.Identity;
import fr.alin.housingapplication.model.registered.MonthlyResource;
import fr.alin.housingapplication.model.registered.Nationality;
import fr.alin.housingapplication.model.registered.PostalAddress;
import fr.alin.housingapplication.model.registered.ProfessionalSituation;
import fr.alin.housingapplication.model.registered.RegisteredPerson;
import fr.alin.housingapplication.model.registered.ResourceKind;
import fr.alin.housingapplication.model.registered.TaxIncome;
import fr.alin.shared.model.Civility;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.MobilePhone;
import fr.alin.shared.model.Siret;

/** An adult of the application: applicant and co-applicant are written alike. */
final class RegisteredPersonMapper {

    RegisteredPerson toPerson(Demandeur person) {
        return new RegisteredPerson(
                identity(person),
                Read.code(Nationality.class, person.getNationalite()),
                Read.code(FamilySituation.class, person.getSituationFamiliale()),
                contact(person),
                address(person.getAdressePostale()),
                address(person.getAdresseCourrier()),
                employment(person.getSituationProfessionnelle()),
                taxIncomes(person.getRevenuFiscal()),
                resources(person),
                alimonyPaid(person),
                List.of(),
                Optional.empty());
    }

    private static Identity identity(Demandeur person) {
        var usageName = Read.required(person.getNom(), "nom").strip();
        var birthName = Read.text(person.getNomPatronymique()).orElse(usageName);
        return new Identity(
                civility(person),
                birthName,
                Optional.of(usageName).filter(name -> !name.equalsIgnoreCase(birthName)),
                Read.required(person.getPrenom(), "prenom").strip(),
                Read.required(person.getDateNaissance(), "dateNaissance"),
                Read.text(person.getNumeroSecuriteSociale()));
    }

    /** 3 is "Mademoiselle", no longer given since 2012 but still on old records. */
    private static Optional<Civility> civility(Demandeur person) {
        return switch (Read.code(person.getCivilite()).orElse("")) {
            case "1" -> Optional.of(Civility.MONSIEUR);
            case "2", "3" -> Optional.of(Civility.MADAME);
            default -> Optional.empty();
        };
    }

    private static Contact contact(Demandeur person) {
        return new Contact(
                Read.value(Read.text(person.getTelPortable()), MobilePhone::new),
                Read.text(person.getTelFixe()),
                Read.value(Read.text(person.getMel()), EmailAddress::new),
                Optional.ofNullable(person.isNotificationMel()),
                Optional.ofNullable(person.isNotificationSms()));
    }

    private static Optional<PostalAddress> address(Adresse address) {
        return Optional.ofNullable(address)
                .map(known -> new PostalAddress(
                        Read.text(known.getComplement()),
                        Read.text(known.getNumero()),
                        Read.text(known.getVoie()),
                        Read.text(known.getCodePostal()),
                        Read.value(Read.code(known.getCommune()), CommuneCode::new),
                        Read.text(known.getHebergeant()),
                        Optional.empty(),
                        Boolean.TRUE.equals(known.isEtranger())));
    }

    private static Employment employment(SituationProfessionnelle work) {
        if (work == null) {
            return Employment.unknown();
        }
        return new Employment(
                Read.text(work.getProfession()),
                Read.code(ProfessionalSituation.class, work.getTypeContratTravail()),
                Read.text(work.getNomEmployeurPrincipal()),
                Read.value(Read.text(work.getSiretEmployeur()), Siret::new),
                Read.text(work.getCodePostal()),
                Read.value(Read.code(work.getCommune()), CommuneCode::new),
                EmploymentDetails.none());
    }

    private static List<TaxIncome> taxIncomes(RevenuFiscal incomes) {
        if (incomes == null) {
            return List.of();
        }
        return Stream.of(
                        taxIncome(incomes.getAnneeMoins1(), incomes.getMontantMoins1()),
                        taxIncome(incomes.getAnneeMoins2(), incomes.getMontantMoins2()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<TaxIncome> taxIncome(Integer year, Integer euros) {
        return Optional.ofNullable(year).map(known -> new TaxIncome(known, Read.amount(euros)));
    }

    /** What the dependants receive enters the same purse and is declared with this person. */
    private static List<MonthlyResource> resources(Demandeur person) {
        return Stream.concat(
                        details(person.getListeRessourceRecue()), details(person.getListeRessourceRecuePersACharge()))
                .map(detail -> new MonthlyResource(
                        Read.code(ResourceKind.class, detail.getRessource()).orElse(ResourceKind.OTHER),
                        BigDecimal.valueOf(detail.getMontant())))
                .toList();
    }

    private static Optional<BigDecimal> alimonyPaid(Demandeur person) {
        return Stream.concat(
                        details(person.getListeRessourceVersee()), details(person.getListeRessourceVerseePersACharge()))
                .map(detail -> BigDecimal.valueOf(detail.getMontant()))
                .reduce(BigDecimal::add);
    }

    private static Stream<DetailRessource> details(ListeRessource list) {
        return Read.entries(list, ListeRessource::getDetailRessource).stream();
    }
}
