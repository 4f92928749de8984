package fr.alin.volume;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.alin.registration.model.CoApplicant;
import fr.alin.registration.model.CoApplicantLink;
import fr.alin.registration.model.Complements;
import fr.alin.registration.model.Contact;
import fr.alin.registration.model.CurrentHousing;
import fr.alin.registration.model.Dependant;
import fr.alin.registration.model.Employment;
import fr.alin.registration.model.EmploymentDetails;
import fr.alin.registration.model.FamilySituation;
import fr.alin.registration.model.HousingWishes;
import fr.alin.registration.model.Identity;
import fr.alin.registration.model.Kinship;
import fr.alin.registration.model.MonthlyResource;
import fr.alin.registration.model.ProfessionalSituation;
import fr.alin.registration.model.RegisteredApplication;
import fr.alin.registration.model.RegisteredPerson;
import fr.alin.registration.model.ResourceKind;
import fr.alin.registration.model.TaxIncome;
import fr.alin.registration.model.UnbornChildren;
import fr.alin.registration.model.WantedHousing;
import fr.alin.shared.model.Civility;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.MobilePhone;
import fr.alin.shared.model.Siret;
import fr.alin.shared.model.UniqueNumber;

/** The registered application of a generated employee, as her registration site would answer it. */
final class EmployeeRecord {

    private static final Siret EMPLOYER = new Siret("82454114802432");
    private static final BigDecimal TAXED_MONTHS = new BigDecimal("10.8");

    private final LocalDate today;

    EmployeeRecord(LocalDate today) {
        this.today = today;
    }

    RegisteredApplication of(GeneratedEmployee employee) {
        return new RegisteredApplication(
                new UniqueNumber(employee.number()),
                employee.registeredOn(),
                Optional.empty(),
                applicant(employee),
                partner(employee),
                employee.processes().stream()
                        .map(birth -> child(employee, birth))
                        .toList(),
                UnbornChildren.none(),
                housing(employee),
                new WantedHousing(
                        Optional.empty(),
                        List.of(),
                        employee.wishes().stream()
                                .map(place -> new CommuneCode(place.code()))
                                .toList(),
                        true,
                        Optional.of(employee.persons()),
                        Optional.empty(),
                        HousingWishes.none()),
                List.of(),
                Optional.empty(),
                Complements.until(today.plusMonths(6)));
    }

    private RegisteredPerson applicant(GeneratedEmployee employee) {
        return person(
                employee.woman() ? Civility.MADAME : Civility.MONSIEUR,
                employee.birthName(),
                employee.firstName(),
                employee.birthDate(),
                Optional.of(new EmailAddress(employee.email())),
                employee.income());
    }

    private Optional<CoApplicant> partner(GeneratedEmployee employee) {
        return Optional.ofNullable(employee.partnerBirthDate())
                .map(birth -> new CoApplicant(
                        person(
                                employee.woman() ? Civility.MONSIEUR : Civility.MADAME,
                                employee.birthName(),
                                "CAMILLE",
                                birth,
                                Optional.empty(),
                                BigDecimal.ZERO),
                        Optional.of(CoApplicantLink.SPOUSE)));
    }

    private RegisteredPerson person(
            Civility civility,
            String birthName,
            String firstName,
            LocalDate birthDate,
            Optional<EmailAddress> email,
            BigDecimal income) {
        return new RegisteredPerson(
                new Identity(
                        Optional.of(civility), birthName, Optional.empty(), firstName, birthDate, Optional.empty()),
                Optional.empty(),
                Optional.of(FamilySituation.SINGLE),
                new Contact(
                        Optional.of(new MobilePhone("+33600000000")),
                        Optional.empty(),
                        email,
                        Optional.of(true),
                        Optional.of(false)),
                Optional.empty(),
                Optional.empty(),
                new Employment(
                        Optional.empty(),
                        Optional.of(ProfessionalSituation.values()[0]),
                        Optional.of("ACTION LOGEMENT SERVICES"),
                        Optional.of(EMPLOYER),
                        Optional.empty(),
                        Optional.empty(),
                        EmploymentDetails.none()),
                List.of(tax(today.getYear() - 2, income, "0.97"), tax(today.getYear() - 1, income, "1.00")),
                income.signum() == 0 ? List.of() : List.of(new MonthlyResource(ResourceKind.SALARY, income)),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /** The yearly net salary less the standard 10 % deduction, in whole euros. */
    private static TaxIncome tax(int year, BigDecimal income, String share) {
        return new TaxIncome(
                year,
                Optional.of(income.multiply(TAXED_MONTHS)
                        .multiply(new BigDecimal(share))
                        .setScale(0, java.math.RoundingMode.HALF_UP)));
    }

    private static Dependant child(GeneratedEmployee employee, LocalDate birth) {
        return new Dependant(
                Optional.of(employee.birthName()),
                Optional.of("ALEX"),
                birth,
                Optional.empty(),
                Optional.of(Kinship.CHILD),
                Optional.empty());
    }

    private static CurrentHousing housing(GeneratedEmployee employee) {
        return new CurrentHousing(
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(employee.persons()),
                Optional.empty(),
                Optional.of(BigDecimal.valueOf(employee.processes().size() * 60L)),
                Optional.empty(),
                Optional.empty(),
                false);
    }
}
