package fr.alin.housingapplication.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import fr.alin.eligibility.model.LeastSurface;
import fr.alin.employer.model.DataSharingChoice;
import fr.alin.registration.model.Answer;
import fr.alin.registration.model.CoApplicant;
import fr.alin.registration.model.CurrentHousing;
import fr.alin.registration.model.CurrentHousingKind;
import fr.alin.registration.model.EmploymentDetails;
import fr.alin.registration.model.RegisteredApplication;
import fr.alin.registration.model.RegisteredPerson;
import fr.alin.registration.model.RequestReason;

/** Reads the facts that rank a candidate from her application (domain §4.4, column "evidence used"). */
public class PriorityPolicy {

    private static final Set<RequestReason> URGENT =
            EnumSet.of(RequestReason.NO_HOUSING, RequestReason.EVICTION, RequestReason.FAMILY_VIOLENCE);
    private static final Set<RequestReason> FOR_WORK =
            EnumSet.of(RequestReason.JOB_TRANSFER, RequestReason.CLOSER_TO_WORK);
    private static final Set<CurrentHousingKind> FOR_A_TIME = EnumSet.of(
            CurrentHousingKind.SUBTENANT_OR_TEMPORARY,
            CurrentHousingKind.SHELTER,
            CurrentHousingKind.GENERAL_INTEREST_RESIDENCE,
            CurrentHousingKind.HOTEL,
            CurrentHousingKind.WITH_A_PERSON);
    private static final BigDecimal THIRD = BigDecimal.valueOf(3);

    /** Companies cannot give points yet. */
    private static final int NO_POINTS_YET = 0;

    /** What the record says. */
    public RankingFacts recorded(RegisteredApplication record) {
        return new RankingFacts(
                record.applicant().identity().birthDate(),
                record.isDaloActive(),
                hasAny(record.reasons(), URGENT),
                isDisabled(record),
                hasAny(record.currentHousing().kinds(), FOR_A_TIME),
                hasAny(record.reasons(), FOR_WORK),
                backAtWorkOn(record),
                isOvercrowded(record.currentHousing()),
                isHeavy(
                        record.currentHousing(),
                        new RegisteredHousehold(record).incomes().monthlyIncome()));
    }

    /**
     * What a landlord is told of a household's priority.
     *
     * @param reported whether the site reported the right to housing apart from the record
     */
    public List<StatedPriority> stated(RegisteredApplication record, boolean reported) {
        var facts = recorded(record);
        var stated = new ArrayList<StatedPriority>();
        if (facts.recognisedPriority() || reported) {
            stated.add(StatedPriority.DALO);
        }
        if (facts.backAtWorkOn().isPresent()) {
            stated.add(StatedPriority.BACK_AT_WORK);
        }
        if (facts.lodgedForATime()) {
            stated.add(StatedPriority.LODGED_FOR_A_TIME);
        }
        if (facts.overcrowded()) {
            stated.add(StatedPriority.OVERCROWDED);
        }
        return stated;
    }

    private static <T> boolean hasAny(Collection<T> given, Set<T> wanted) {
        return !Collections.disjoint(given, wanted);
    }

    private static boolean isDisabled(RegisteredApplication record) {
        return record.reasons().contains(RequestReason.DISABILITY)
                || !record.complements().disabilities().isEmpty()
                || record.complements().disabledPersons().orElse(0) > 0;
    }

    /** The latest return of an adult. */
    private static Optional<LocalDate> backAtWorkOn(RegisteredApplication record) {
        return Stream.concat(
                        Stream.of(record.applicant()),
                        record.coApplicant().stream().map(CoApplicant::person))
                .map(RegisteredPerson::employment)
                .map(employment -> employment.details())
                .filter(details -> details.unemployedOverAYear()
                        .filter(answer -> answer == Answer.YES)
                        .isPresent())
                .map(EmploymentDetails::unemploymentEndedOn)
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
    }

    private static boolean isOvercrowded(CurrentHousing home) {
        return home.surface().isPresent()
                && home.occupants()
                        .filter(persons -> persons > 0)
                        .filter(persons -> home.surface().get().compareTo(LeastSurface.of(persons)) < 0)
                        .isPresent();
    }

    private static boolean isHeavy(CurrentHousing home, BigDecimal monthlyIncome) {
        var net = home.monthlyRent()
                .orElse(BigDecimal.ZERO)
                .subtract(home.housingBenefit().orElse(BigDecimal.ZERO));
        return net.signum() > 0 && net.multiply(THIRD).compareTo(monthlyIncome) > 0;
    }

    /** Empty for an employee who has chosen to be anonymous to the company. */
    public Optional<Integer> companyPoints(Optional<DataSharingChoice> choice) {
        return Optional.of(NO_POINTS_YET)
                .filter(points ->
                        choice.filter(DataSharingChoice.ANONYMOUS::equals).isEmpty());
    }
}
