package fr.alin.candidacy.model.ranking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

import fr.alin.housingapplication.model.PriorityFacts;

/** What ranks a candidate (domain §4.4), in the order of the grid. */
public enum Criterion {
    /** A recognised right to housing (DALO; CCH L313-26-2). */
    RECOGNISED_PRIORITY(Kind.PRIVATE, holds(evidence -> evidence.person().recognisedPriority())),
    /** Violence, an eviction, or no home of one's own. */
    URGENT_NEED(Kind.PRIVATE, holds(evidence -> evidence.person().urgentNeed())),
    /** A disabled person in the household, and a home that is accessible (CCH R441-4). */
    DISABILITY(
            Kind.PRIVATE,
            holds(evidence -> evidence.accessible() && evidence.person().disabled())),
    TEMPORARY_LODGING(Kind.PLAIN, holds(evidence -> evidence.person().lodgedForATime())),
    /** A transfer, a home closer to work, or a job of less than six months. */
    WORK_MOBILITY(Kind.PLAIN, holds(Criterion::movesForWork)),
    UNDER_30(
            Kind.PLAIN,
            holds(evidence -> evidence.person().bornOn().plusYears(30).isAfter(evidence.measuredOn()))),
    /** Work again after more than a year without. */
    BACK_TO_WORK(
            Kind.PLAIN,
            holds(evidence -> evidence.person()
                    .backAtWorkOn()
                    .filter(day -> !day.isAfter(evidence.measuredOn()))
                    .isPresent())),
    /** Points that the company gives; none to an employee who is anonymous to it. */
    COMPANY(Kind.COUNTED, evidence -> evidence.person().companyPoints().orElse(0)),
    /** Full months since the application was registered. */
    SENIORITY(Kind.COUNTED, Criterion::months),
    WANTED_COMMUNE(Kind.PLAIN, holds(Criterion::isWanted)),
    NEIGHBOURING_COMMUNE(
            Kind.PLAIN,
            holds(evidence ->
                    !isWanted(evidence) && evidence.person().neighbouring().contains(evidence.commune()))),
    OVERCROWDED(Kind.PLAIN, holds(evidence -> evidence.person().overcrowded())),
    /** More than a third of the income goes into the present rent. */
    HEAVY_RENT(Kind.PLAIN, holds(evidence -> evidence.person().heavyRent())),
    /** A home that was allocated was given up in the last six months. */
    REFUSED_HOME(Kind.LOWERING, holds(Evidence::refusedHome));

    /** How long a job is new. */
    private static final int NEW_JOB_MONTHS = 6;

    private enum Kind {
        PLAIN,
        /** Health, violence or a social right: advisors see neither these points nor a sum in which they are. */
        PRIVATE,
        /** Worth its points as often as it counts. */
        COUNTED,
        /** Speaks against the candidate: its points are taken off. */
        LOWERING
    }

    private final Kind kind;
    private final ToIntFunction<Evidence> count;

    Criterion(Kind kind, ToIntFunction<Evidence> count) {
        this.kind = kind;
        this.count = count;
    }

    /** How often it counts for this candidate: 0 or 1, or a number of months or points if it is counted. */
    public int units(Evidence evidence) {
        return count.applyAsInt(evidence);
    }

    /** Whether it is worth its points more than once, up to a maximum. */
    public boolean isCounted() {
        return kind == Kind.COUNTED;
    }

    /** The fewest points it may be worth. */
    public int fewest() {
        return kind == Kind.LOWERING ? -Weight.LIMIT : 0;
    }

    /** The most points it may be worth, for each unit if it is counted. */
    public int most() {
        return kind == Kind.LOWERING ? 0 : Weight.LIMIT;
    }

    /** Whether so many points have the right sign and size. */
    public boolean admits(int points) {
        return points >= fewest() && points <= most();
    }

    /** Whether it tells of health, violence or a social right. */
    public boolean isPrivate() {
        return kind == Kind.PRIVATE;
    }

    private static ToIntFunction<Evidence> holds(Predicate<Evidence> condition) {
        return evidence -> condition.test(evidence) ? 1 : 0;
    }

    private static boolean isWanted(Evidence evidence) {
        return evidence.person().requested().contains(evidence.commune());
    }

    private static boolean movesForWork(Evidence evidence) {
        return evidence.person().movesForWork()
                || evidence.person()
                        .hiredOn()
                        .filter(hired -> isNew(hired, evidence.measuredOn()))
                        .isPresent();
    }

    private static boolean isNew(LocalDate hired, LocalDate day) {
        return hired.plusMonths(NEW_JOB_MONTHS).isAfter(day);
    }

    private static int months(Evidence evidence) {
        PriorityFacts person = evidence.person();
        return (int) Math.max(0, ChronoUnit.MONTHS.between(person.registeredOn(), evidence.measuredOn()));
    }
}
