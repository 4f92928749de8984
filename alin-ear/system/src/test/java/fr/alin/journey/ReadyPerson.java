package fr.alin.journey;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import fr.alin.account.model.PasswordHash;
import fr.alin.housingapplication.persistence.RegisteredApplicationConverter;
import fr.alin.registration.model.Complements;
import fr.alin.registration.model.Contact;
import fr.alin.registration.model.CurrentHousing;
import fr.alin.registration.model.Employment;
import fr.alin.registration.model.HousingWishes;
import fr.alin.registration.model.Identity;
import fr.alin.registration.model.MonthlyResource;
import fr.alin.registration.model.RegisteredApplication;
import fr.alin.registration.model.RegisteredPerson;
import fr.alin.registration.model.ResourceKind;
import fr.alin.registration.model.TaxIncome;
import fr.alin.registration.model.UnbornChildren;
import fr.alin.registration.model.WantedHousing;
import fr.alin.shared.model.Civility;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.UniqueNumber;

/** A new single person with an account and a validated application, ready to apply. */
public final class ReadyPerson {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    /** The password hash, with the iterations of the test server. */
    static final String HASH = PasswordHash.of(Person.PASSWORD, 1_000).value();

    private ReadyPerson() {}

    /** Looks for a home in Paris. The rows are inserted directly, since these tests start after the import. */
    public static Person arrives() {
        return arrivesFor("75111");
    }

    /** Looks for a home in this commune. */
    static Person arrivesFor(String commune) {
        var number = freeNumber();
        var name = "PANNE" + letters(number.substring(7, 13));
        var email = name.toLowerCase(Locale.ROOT) + "@example.org";
        var person = new Person("MADAME", name, "CLAIRE", email, number);
        account(person);
        application(person, commune);
        return person;
    }

    /** A number that nobody else has: drawn at random, two of the hundreds of persons of a build may share one. */
    private static String freeNumber() {
        return DatabaseRows.find("select '1110920' || lpad(nextval('als_number_seq')::text, 6, '0') || 'ACLOG'")
                .orElseThrow();
    }

    /** A letter for each digit, since a name has none. */
    private static String letters(String digits) {
        return digits.chars()
                .map(digit -> 'A' + digit - '0')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static void account(Person person) {
        DatabaseRows.change("""
                insert into account (id, version, email, role, status, civility, birth_name, first_name, mobile, language,
                                     password_hash, consent_version, consent_given_at, activated_at)
                values (nextval('account_seq'), 0, ?, 'APPLICANT', 'ACTIVE', ?, ?, ?, '+33606060606', 'FR', ?, 'test',
                        now(), now())""", person.email(), person.civility(), person.birthName(), person.firstName(), HASH);
        DatabaseRows.change(
                "insert into tutorial_shown (account_id, shown_at) select id, now() from account where email = ?",
                person.email());
    }

    private static void application(Person person, String commune) {
        var record = new RegisteredApplicationConverter().convertToDatabaseColumn(registered(person, commune));
        DatabaseRows.change("""
                insert into housing_application (id, version, account_id, unique_number, als_number, record, imported_at,
                                                 refreshed_at, validated_at, attached_to, employer_name, company_code,
                                                 employee_number, data_sharing, data_sharing_chosen_at, company_state)
                values (nextval('housing_application_seq'), 0, (select id from account where email = ?), ?,
                        nextval('als_number_seq'), ?, now(), now(), now(), 'APPLICANT', 'Action Logement Services', '', '',
                        'LIMITED', now(), 'ASSUMED')""", person.email(), person.number(), record);
    }

    private static RegisteredApplication registered(Person person, String commune) {
        return new RegisteredApplication(
                new UniqueNumber(person.number()),
                LocalDate.of(2020, 9, 14),
                Optional.empty(),
                applicant(person),
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
                        List.of(DwellingType.T2),
                        List.of(new CommuneCode(commune)),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        HousingWishes.none()),
                List.of(),
                Optional.empty(),
                Complements.until(LocalDate.now(PARIS).plusYears(5)));
    }

    private static RegisteredPerson applicant(Person person) {
        return new RegisteredPerson(
                new Identity(
                        Optional.of(Civility.MADAME),
                        person.birthName(),
                        Optional.empty(),
                        person.firstName(),
                        LocalDate.of(1985, 3, 1),
                        Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                new Contact(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new EmailAddress(person.email())),
                        Optional.empty(),
                        Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Employment.unknown(),
                taxIncomes(),
                List.of(new MonthlyResource(ResourceKind.SALARY, new BigDecimal("1800"))),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /** Tax incomes of all years the rules may use, wherever the clock is. */
    private static List<TaxIncome> taxIncomes() {
        var thisYear = LocalDate.now(PARIS).getYear();
        return IntStream.rangeClosed(thisYear - 3, thisYear)
                .mapToObj(year -> new TaxIncome(year, Optional.of(new BigDecimal("12400"))))
                .toList();
    }
}
