package fr.alin.web.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.json.JsonObject;

import fr.alin.eligibility.model.EligibilityQuestion;
import fr.alin.eligibility.model.Employer;
import fr.alin.eligibility.model.EmployerSector;
import fr.alin.eligibility.model.Household;
import fr.alin.eligibility.model.HouseholdMember;
import fr.alin.eligibility.model.Incomes;
import fr.alin.eligibility.model.LeaseAge;
import fr.alin.eligibility.model.RecentIncome;
import fr.alin.shared.error.InvalidValueException;
import fr.alin.shared.model.BusinessDate;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.RentStandard;

/**
 * Reads {@code POST /eligibility}, accepting exactly the fields of openapi.yaml.
 * See decision 27-read-json-requests-by-hand.
 */
final class EligibilityRequest {

    static final Set<String> FIELDS = Set.of(
            "date",
            "communeCode",
            "norms",
            "adults",
            "dependants",
            "couple",
            "unbornChildren",
            "visitingChildren",
            "referenceTaxIncome",
            "lastTwelveMonthsIncome",
            "monthlyIncome",
            "housingBenefit",
            "rentWithCharges",
            "dwellingType",
            "surface",
            "employer");
    static final Set<String> REQUIRED =
            Set.of("date", "communeCode", "norms", "adults", "referenceTaxIncome", "monthlyIncome");

    private static final Set<String> ADULT = Set.of("birthDate", "disabilityCard", "emancipated");
    private static final Set<String> DEPENDANT = Set.of("birthDate", "disabilityCard");
    private static final Set<String> EMPLOYER = Set.of("sector", "employees", "priority");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final int PEOPLE = 20;
    private static final long HIGHEST_INCOME = 100_000_000;
    private static final long HIGHEST_RENT = 100_000;
    private static final long LARGEST_SURFACE = 1_000;
    private static final int MAX_EMPLOYEES = 10_000_000;

    private final FieldErrors errors;
    private final JsonFields fields;
    private final LocalDate today;

    EligibilityRequest(JsonObject body, FieldErrors errors, LocalDate today) {
        this.today = today;
        this.errors = errors;
        fields = new JsonFields(body, "", errors).known(FIELDS).required(REQUIRED);
    }

    /** @throws InvalidRequest listing the invalid fields */
    EligibilityQuestion question() {
        var date = fields.date("date", BusinessDate.DECIDED.first(today), BusinessDate.DECIDED.last(today));
        var commune = commune();
        var norms = fields.choices("norms", RentStandard.class);
        var adults = adults(date);
        var dependants = dependants(date);
        var couple = couple(adults);
        var unborn = fields.count("unbornChildren", PEOPLE);
        var visiting = fields.count("visitingChildren", PEOPLE);
        var taxIncome = taxIncome(date);
        var twelveMonths = fields.amount("lastTwelveMonthsIncome", HIGHEST_INCOME);
        var monthly = fields.amount("monthlyIncome", HIGHEST_INCOME);
        var benefit = fields.amount("housingBenefit", HIGHEST_RENT).orElse(BigDecimal.ZERO);
        var rent = fields.amount("rentWithCharges", HIGHEST_RENT);
        var type = fields.choice("dwellingType", DwellingType.class);
        var surface = fields.amount("surface", LARGEST_SURFACE);
        var employer = employer();
        requireSome("norms", norms);
        if (!errors.isEmpty()) {
            throw errors.refusal();
        }
        return new EligibilityQuestion(
                date.orElseThrow(),
                commune.orElseThrow(),
                Set.copyOf(norms),
                new Household(adults, dependants, couple, unborn, visiting),
                new Incomes(
                        taxIncome,
                        twelveMonths.map(amount -> RecentIncome.before(date.orElseThrow(), amount)),
                        monthly.orElseThrow(),
                        benefit),
                rent,
                type,
                surface,
                employer);
    }

    private Optional<CommuneCode> commune() {
        return fields.text("communeCode").flatMap(text -> {
            try {
                return Optional.of(new CommuneCode(text));
            } catch (InvalidValueException e) {
                fields.refuse("communeCode", "not-a-commune");
                return Optional.empty();
            }
        });
    }

    private List<HouseholdMember> adults(Optional<LocalDate> date) {
        var objects = fields.objects("adults", PEOPLE);
        requireSome("adults", objects);
        return objects.stream()
                .map(adult -> adult(adult.known(ADULT).required(Set.of("birthDate")), date.orElse(today)))
                .toList();
    }

    /** Each of them signs the lease, so a minor is refused unless emancipated. */
    private HouseholdMember adult(JsonFields adult, LocalDate day) {
        var born = birthDate(adult, day);
        var emancipated = adult.flag("emancipated");
        born.filter(date -> !LeaseAge.allows(date, emancipated, day))
                .ifPresent(minor -> adult.refuse("birthDate", emancipated ? "minor-emancipated" : "minor"));
        return new HouseholdMember(born.orElse(today), adult.flag("disabilityCard"));
    }

    private List<HouseholdMember> dependants(Optional<LocalDate> date) {
        return fields.objects("dependants", PEOPLE).stream()
                .map(member -> member.known(DEPENDANT).required(Set.of("birthDate")))
                .map(member -> new HouseholdMember(
                        birthDate(member, date.orElse(today)).orElse(today), member.flag("disabilityCard")))
                .toList();
    }

    private Optional<LocalDate> birthDate(JsonFields member, LocalDate day) {
        return member.date("birthDate", BusinessDate.BIRTH.first(today), day);
    }

    /** Refuses an empty list; {@code required} has already refused a missing one. */
    private void requireSome(String name, List<?> found) {
        if (found.isEmpty() && errors.isEmpty()) {
            fields.refuse(name, "empty");
        }
    }

    private boolean couple(List<HouseholdMember> adults) {
        var couple = fields.flag("couple");
        if (couple && adults.size() < 2 && errors.isEmpty()) {
            fields.refuse("couple", "couple-of-one");
        }
        return couple;
    }

    private Map<Integer, BigDecimal> taxIncome(Optional<LocalDate> date) {
        var amounts = new HashMap<Integer, BigDecimal>();
        fields.object("referenceTaxIncome")
                .ifPresent(years -> years.names().stream()
                        .filter(year -> isOver(years, year, date))
                        .forEach(year -> years.amount(year, HIGHEST_INCOME)
                                .ifPresent(amount -> amounts.put(Integer.valueOf(year), amount))));
        return amounts;
    }

    /** Refuses a name that is no year, and a year that is not over on the day of the decision. */
    private static boolean isOver(JsonFields years, String year, Optional<LocalDate> date) {
        if (!YEAR.matcher(year).matches()) {
            years.refuse(year, "not-a-year");
            return false;
        }
        var over = date.filter(day -> Integer.parseInt(year) >= day.getYear()).isEmpty();
        if (!over) {
            years.refuse(year, "year-not-over", year);
        }
        return over;
    }

    private Optional<Employer> employer() {
        return fields.object("employer")
                .map(employer -> employer.known(EMPLOYER).required(Set.of("sector", "employees")))
                .flatMap(employer -> {
                    var employees = employer.count("employees", MAX_EMPLOYEES);
                    var priority = employer.flag("priority");
                    return employer.choice("sector", EmployerSector.class)
                            .map(sector -> new Employer(sector, employees, priority));
                });
    }
}
