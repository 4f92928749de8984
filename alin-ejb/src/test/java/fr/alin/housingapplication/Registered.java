package fr.alin.housingapplication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.alin.registration.model.CoApplicant;
import fr.alin.registration.model.CoApplicantLink;
import fr.alin.registration.model.Complements;
import fr.alin.registration.model.Contact;
import fr.alin.registration.model.CurrentHousing;
import fr.alin.registration.model.CurrentHousingKind;
import fr.alin.registration.model.Dependant;
import fr.alin.registration.model.Employment;
import fr.alin.registration.model.EmploymentDetails;
import fr.alin.registration.model.FamilySituation;
import fr.alin.registration.model.HousingWishes;
import fr.alin.registration.model.Identity;
import fr.alin.registration.model.Kinship;
import fr.alin.registration.model.MonthlyResource;
import fr.alin.registration.model.Nationality;
import fr.alin.registration.model.PostalAddress;
import fr.alin.registration.model.ProfessionalSituation;
import fr.alin.registration.model.RegisteredApplication;
import fr.alin.registration.model.RegisteredPerson;
import fr.alin.registration.model.RequestReason;
import fr.alin.registration.model.ResourceKind;
import fr.alin.registration.model.Sex;
import fr.alin.registration.model.TaxIncome;
import fr.alin.registration.model.UnbornChildren;
import fr.alin.registration.model.WantedHousing;
import fr.alin.shared.model.Civility;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.MobilePhone;
import fr.alin.shared.model.Siret;
import fr.alin.shared.model.UniqueNumber;

/** Sample applications as a site would return them: the handbook's ANNE PORTE with DENIS GIGI, and simpler ones. */
public final class Registered {

    public static final UniqueNumber NUMBER = new UniqueNumber("1110920621114ACLOG");
    public static final EmailAddress EMAIL = new EmailAddress("test.anne@example.org");
    public static final Siret SIRET = new Siret("82454114802432");

    private Registered() {}

    /** The handbook's example: a couple with two children and salaries, living with others. */
    public static RegisteredApplication anne() {
        return new RegisteredApplication(
                NUMBER,
                LocalDate.of(2020, 9, 14),
                Optional.of(LocalDate.of(2021, 9, 1)),
                person("PORTE", "ANNE", FamilySituation.COHABITING, ResourceKind.SALARY, "1750"),
                Optional.of(new CoApplicant(
                        person("GIGI", "DENIS", FamilySituation.COHABITING, ResourceKind.SALARY, "1400"),
                        Optional.of(CoApplicantLink.COHABITANT))),
                List.of(child(2012), child(2015)),
                UnbornChildren.none(),
                housing(CurrentHousingKind.WITH_A_PERSON, "120"),
                new WantedHousing(
                        Optional.of(DwellingKind.FLAT),
                        List.of(DwellingType.T3, DwellingType.T4),
                        List.of(new CommuneCode("75111"), new CommuneCode("92012")),
                        true,
                        Optional.of(4),
                        Optional.of(new BigDecimal("900")),
                        HousingWishes.none()),
                List.of(RequestReason.HOUSING_TAKEN_BACK),
                Optional.empty(),
                Complements.none());
    }

    /** The handbook's example with another SIRET, or none. */
    public static RegisteredApplication working(Optional<Siret> siret) {
        return working(siret, ProfessionalSituation.PERMANENT);
    }

    public static RegisteredApplication working(Optional<Siret> siret, ProfessionalSituation situation) {
        var anne = anne();
        var work = anne.applicant().employment();
        var employment = new Employment(
                work.profession(),
                Optional.of(situation),
                work.employerName(),
                siret,
                work.postalCode(),
                work.commune(),
                work.details());
        return with(anne, with(anne.applicant(), anne.applicant().contact(), employment));
    }

    /** One person, with mandatory data only. */
    public static RegisteredApplication alone(String birthName, String firstName) {
        return new RegisteredApplication(
                NUMBER,
                LocalDate.of(2020, 9, 14),
                Optional.empty(),
                person(birthName, firstName, FamilySituation.SINGLE, ResourceKind.SALARY, "1500"),
                Optional.empty(),
                List.of(),
                UnbornChildren.none(),
                new CurrentHousing(
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false),
                new WantedHousing(
                        Optional.empty(),
                        List.of(DwellingType.T1),
                        List.of(new CommuneCode("75111")),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        HousingWishes.none()),
                List.of(),
                Optional.empty(),
                Complements.none());
    }

    /** The handbook's example under another number. */
    public static RegisteredApplication numbered(UniqueNumber number) {
        var anne = anne();
        return new RegisteredApplication(
                number,
                anne.createdOn(),
                anne.renewedOn(),
                anne.applicant(),
                anne.coApplicant(),
                anne.dependants(),
                anne.unbornChildren(),
                anne.currentHousing(),
                anne.wantedHousing(),
                anne.reasons(),
                anne.remarks(),
                anne.complements());
    }

    /** The handbook's example without the co-applicant, after a separation. */
    public static RegisteredApplication withoutCoApplicant() {
        var anne = anne();
        return new RegisteredApplication(
                anne.number(),
                anne.createdOn(),
                anne.renewedOn(),
                anne.applicant(),
                Optional.empty(),
                anne.dependants(),
                anne.unbornChildren(),
                anne.currentHousing(),
                anne.wantedHousing(),
                anne.reasons(),
                anne.remarks(),
                anne.complements());
    }

    /** The handbook's example with another e-mail address on the site, or none. */
    public static RegisteredApplication withEmail(Optional<EmailAddress> email) {
        var applicant = anne().applicant();
        var contact = new Contact(
                applicant.contact().mobile(), Optional.empty(), email, Optional.of(true), Optional.of(true));
        return with(anne(), with(applicant, contact, applicant.employment()));
    }

    private static RegisteredApplication with(RegisteredApplication application, RegisteredPerson applicant) {
        return new RegisteredApplication(
                application.number(),
                application.createdOn(),
                application.renewedOn(),
                applicant,
                application.coApplicant(),
                application.dependants(),
                application.unbornChildren(),
                application.currentHousing(),
                application.wantedHousing(),
                application.reasons(),
                application.remarks(),
                application.complements());
    }

    private static RegisteredPerson with(RegisteredPerson person, Contact contact, Employment employment) {
        return new RegisteredPerson(
                person.identity(),
                person.nationality(),
                person.familySituation(),
                contact,
                person.address(),
                person.mailAddress(),
                employment,
                person.taxIncomes(),
                person.resources(),
                person.alimonyPaid(),
                person.dependantResources(),
                person.support());
    }

    /** All matters of GDPR article 9, and an ordinary reason. */
    public static RegisteredApplication withSensitiveMatters() {
        var anne = anne();
        return new RegisteredApplication(
                anne.number(),
                anne.createdOn(),
                anne.renewedOn(),
                person("PORTE", "ANNE", FamilySituation.COHABITING, ResourceKind.DISABLED_ADULT_ALLOWANCE, "900"),
                anne.coApplicant(),
                anne.dependants(),
                anne.unbornChildren(),
                anne.currentHousing(),
                anne.wantedHousing(),
                List.of(
                        RequestReason.DISABILITY,
                        RequestReason.HEALTH,
                        RequestReason.FAMILY_VIOLENCE,
                        RequestReason.TOO_SMALL),
                anne.remarks(),
                anne.complements());
    }

    /** The co-applicant with another surname. */
    public static RegisteredPerson denisNamed(String birthName) {
        return person(birthName, "DENIS", FamilySituation.COHABITING, ResourceKind.SALARY, "1400");
    }

    public static RegisteredPerson person(
            String birthName, String firstName, FamilySituation family, ResourceKind resource, String amount) {
        return new RegisteredPerson(
                new Identity(
                        Optional.of(Civility.MADAME),
                        birthName,
                        Optional.empty(),
                        firstName,
                        LocalDate.of(1989, 5, 19),
                        Optional.of("2 89 05 75 111 222 33")),
                Optional.of(Nationality.FRENCH),
                Optional.of(family),
                new Contact(
                        Optional.of(new MobilePhone("0604505792")),
                        Optional.empty(),
                        Optional.of(EMAIL),
                        Optional.of(true),
                        Optional.of(true)),
                Optional.of(new PostalAddress(
                        Optional.empty(),
                        Optional.of("12"),
                        Optional.of("rue des Lilas"),
                        Optional.of("75011"),
                        Optional.of(new CommuneCode("75111")),
                        Optional.empty(),
                        Optional.empty(),
                        false)),
                Optional.empty(),
                new Employment(
                        Optional.of("Conseillère"),
                        Optional.of(ProfessionalSituation.PERMANENT),
                        Optional.of("ACTION LOGEMENT SERVICES"),
                        Optional.of(SIRET),
                        Optional.of("75013"),
                        Optional.of(new CommuneCode("75113")),
                        EmploymentDetails.none()),
                List.of(
                        new TaxIncome(2020, Optional.of(new BigDecimal("21000"))),
                        new TaxIncome(2019, Optional.of(new BigDecimal("20500"))),
                        new TaxIncome(2018, Optional.empty())),
                List.of(new MonthlyResource(resource, new BigDecimal(amount))),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    public static Dependant child(int birthYear) {
        return new Dependant(
                Optional.of("GIGI"),
                Optional.of("LOU"),
                LocalDate.of(birthYear, 3, 1),
                Optional.of(Sex.FEMALE),
                Optional.of(Kinship.CHILD),
                Optional.empty());
    }

    public static CurrentHousing housing(CurrentHousingKind kind, String housingBenefit) {
        return new CurrentHousing(
                List.of(kind),
                Optional.of(DwellingKind.FLAT),
                Optional.of(DwellingType.T2),
                Optional.of(new BigDecimal("41.5")),
                Optional.of(4),
                Optional.of(new BigDecimal("650.50")),
                Optional.of(new BigDecimal(housingBenefit)),
                Optional.empty(),
                Optional.empty(),
                false);
    }
}
