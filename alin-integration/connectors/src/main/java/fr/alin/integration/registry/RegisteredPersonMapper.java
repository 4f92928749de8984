package fr.alin.integration.registry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fr.alin.contract.registry.Accompagnant;
import fr.alin.contract.registry.Adresse;
import fr.alin.contract.registry.Code;
import fr.alin.contract.registry.Demandeur;
import fr.alin.contract.registry.DetailRessource;
import fr.alin.contract.registry.ListeRessource;
import fr.alin.contract.registry.RevenuFiscal;
import fr.alin.contract.registry.SituationProfessionnelle;
import fr.alin.registration.model.Contact;
import fr.alin.registration.model.Employment;
import fr.alin.registration.model.EmploymentDetails;
import fr.alin.registration.model.FamilySituation;
import fr.alin.registration.model.Identity;
import fr.alin.registration.model.MonthlyResource;
import fr.alin.registration.model.Nationality;
import fr.alin.registration.model.PostalAddress;
import fr.alin.registration.model.ProfessionalSituation;
import fr.alin.registration.model.RegisteredPerson;
import fr.alin.registration.model.ResourceKind;
import fr.alin.registration.model.SocialSupport;
import fr.alin.registration.model.TaxIncome;
import fr.alin.registration.model.WorkSector;
import fr.alin.shared.model.Civility;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Folding;
import fr.alin.shared.model.MobilePhone;
import fr.alin.shared.model.Siret;

/** Maps an adult of the application. Applicant and co-applicant have the same format. */
final class RegisteredPersonMapper {

    RegisteredPerson toPerson(Demandeur person, CodeReader.Section section) {
        return new RegisteredPerson(
                identity(person, section),
                section.code("nationality", Nationality.class, person.getNationalite()),
                section.code("family-situation", FamilySituation.class, person.getSituationFamiliale()),
                contact(person, section),
                address(person.getAdressePostale(), "commune", section.part("address")),
                address(person.getAdresseCourrier(), "mail-commune", section.part("address")),
                employment(person.getSituationProfessionnelle(), section.part("employment")),
                taxIncomes(person.getRevenuFiscal()),
                resources(person.getListeRessourceRecue(), "resource", section.part("income")),
                alimonyPaid(person),
                resources(person.getListeRessourceRecuePersACharge(), "dependant-resource", section.part("income")),
                support(person.getAccompagnant(), section));
    }

    private static Identity identity(Demandeur person, CodeReader.Section section) {
        var usageName = TolerantReader.required(person.getNom(), "nom").strip();
        var birthName = TolerantReader.text(person.getNomPatronymique()).orElse(usageName);
        return new Identity(
                civility(person.getCivilite(), section),
                birthName,
                Optional.of(usageName).filter(name -> !Folding.same(name, birthName)),
                TolerantReader.required(person.getPrenom(), "prenom").strip(),
                TolerantReader.required(person.getDateNaissance(), "dateNaissance"),
                TolerantReader.text(person.getNumeroSecuriteSociale()));
    }

    /** 3 is "Mademoiselle", abolished in 2012 but still on old records. */
    static Optional<Civility> civility(Code code, CodeReader.Section section) {
        return section.look("civility", TolerantReader.code(code), text -> switch (text) {
            case "1" -> Optional.of(Civility.MONSIEUR);
            case "2", "3" -> Optional.of(Civility.MADAME);
            default -> Optional.empty();
        });
    }

    private static Contact contact(Demandeur person, CodeReader.Section section) {
        return new Contact(
                section.value("mobile", TolerantReader.text(person.getTelPortable()), MobilePhone::new),
                TolerantReader.text(person.getTelFixe()),
                section.value("email", TolerantReader.text(person.getMel()), EmailAddress::new),
                Optional.ofNullable(person.isNotificationMel()),
                Optional.ofNullable(person.isNotificationSms()));
    }

    private static Optional<PostalAddress> address(Adresse address, String communeField, CodeReader.Section section) {
        return Optional.ofNullable(address)
                .map(known -> new PostalAddress(
                        TolerantReader.text(known.getComplement()),
                        TolerantReader.text(known.getNumero()),
                        TolerantReader.text(known.getVoie()),
                        TolerantReader.text(known.getCodePostal()),
                        section.value(communeField, TolerantReader.code(known.getCommune()), CommuneCode::new),
                        TolerantReader.text(known.getHebergeant()),
                        TolerantReader.text(known.getPays()),
                        Boolean.TRUE.equals(known.isEtranger())));
    }

    private static Employment employment(SituationProfessionnelle work, CodeReader.Section section) {
        if (work == null) {
            return Employment.unknown();
        }
        var siret = TolerantReader.value(TolerantReader.text(work.getSiretEmployeur()), Siret::new);
        return new Employment(
                TolerantReader.text(work.getProfession()),
                section.code("situation", ProfessionalSituation.class, work.getTypeContratTravail()),
                TolerantReader.text(work.getNomEmployeurPrincipal()),
                siret,
                TolerantReader.text(work.getCodePostal()),
                section.value("commune", TolerantReader.code(work.getCommune()), CommuneCode::new),
                new EmploymentDetails(
                        section.code("sector", WorkSector.class, work.getSecteurEmployeur()),
                        siret.isPresent() ? Optional.empty() : TolerantReader.text(work.getSiretEmployeur()),
                        Boolean.TRUE.equals(work.isEtranger()),
                        section.answer("unemployed-over-a-year", work.getChomagePlusUnAn()),
                        Optional.ofNullable(work.getDateFinChomage())));
    }

    private static Optional<SocialSupport> support(Accompagnant helper, CodeReader.Section section) {
        return Optional.ofNullable(helper)
                .map(known -> new SocialSupport(
                        TolerantReader.text(known.getStructure()),
                        TolerantReader.text(known.getNom()),
                        TolerantReader.text(known.getTelephone()),
                        TolerantReader.text(known.getMel()),
                        section.answer("support-receives-the-same", known.getMemesInformations())));
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
        return Optional.ofNullable(year).map(known -> new TaxIncome(known, TolerantReader.amount(euros)));
    }

    /** Incomes of an unknown kind are kept as {@code OTHER}. */
    private static List<MonthlyResource> resources(ListeRessource list, String field, CodeReader.Section section) {
        return details(list)
                .map(detail -> new MonthlyResource(
                        section.code(field, ResourceKind.class, detail.getRessource())
                                .orElse(ResourceKind.OTHER),
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
        return TolerantReader.entries(list, ListeRessource::getDetailRessource).stream();
    }
}
