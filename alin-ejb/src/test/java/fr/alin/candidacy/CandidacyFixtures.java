package fr.alin.candidacy;

import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

import fr.alin.candidacy.event.AppliedOffer;
import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.model.CaleolDecision;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.HomeFile;
import fr.alin.candidacy.model.LandlordDecision;
import fr.alin.candidacy.model.RankedCandidates;
import fr.alin.candidacy.model.ReplyTerm;
import fr.alin.eligibility.model.Household;
import fr.alin.eligibility.model.HouseholdMember;
import fr.alin.eligibility.model.Incomes;
import fr.alin.housingapplication.view.SearchProfile;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.UniqueNumber;

/** The handbook's applicants and the T2 in Paris they want. */
public final class CandidacyFixtures {

    public static final Instant NOW = Instant.parse("2020-10-01T09:00:00Z");
    public static final LocalDate DAY = LocalDate.of(2020, 10, 20);
    public static final UniqueNumber ANNE = new UniqueNumber("1110920621114ACLOG");
    public static final UniqueNumber DENIS = new UniqueNumber("1110720020439G1175");
    public static final LocalDate REGISTERED = LocalDate.of(2020, 9, 14);
    public static final OfferReference T2_PARIS = new OfferReference("TOITS-75011");
    public static final long ACCOUNT = 7;

    private CandidacyFixtures() {}

    public static AppliedOffer t2InParis() {
        return offer(T2_PARIS);
    }

    public static AppliedOffer offer(OfferReference reference) {
        return new AppliedOffer(
                reference,
                "TOITS",
                "Toits et Territoires",
                DwellingType.T2,
                "PARIS 11",
                "75",
                new BigDecimal("703.00"));
    }

    /** A submitted candidacy as loaded from the database. */
    public static Candidacy submitted(long id) {
        return identified(new Candidacy(ACCOUNT, ANNE, REGISTERED, t2InParis(), NOW), id);
    }

    /** Records the decision of the commission on the only candidate of a home. */
    public static CandidacyEvent decide(Candidacy candidacy, LandlordDecision taken, LocalDate day, Instant now) {
        return new RankedCandidates(new HomeFile(T2_PARIS, now), List.of(candidacy), new ReplyTerm(10), day)
                .decide(candidacy, taken, day, now)
                .get(0);
    }

    /** The commission allocates the home to her, as if she were its only candidate. */
    public static void allocate(Candidacy candidacy) {
        decide(candidacy, new LandlordDecision(CaleolDecision.ALLOCATED, OptionalInt.empty(), ""), DAY, NOW);
    }

    public static Candidacy identified(Candidacy candidacy, long id) {
        try {
            field("id").set(candidacy, id);
            return candidacy;
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    /** The key of the request as the database would hold it; null if there is none. */
    static Object requestKeyOf(Candidacy candidacy) {
        try {
            return field("requestKey").get(candidacy);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static Field field(String name) {
        try {
            var field = Candidacy.class.getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new AssertionError("Candidacy has no field " + name, e);
        }
    }

    /** Adults of 40 in Paris with this monthly income and, unless null, this tax income of 2018. */
    public static SearchProfile profile(int persons, String monthlyIncome, String taxIncome) {
        var adult = new HouseholdMember(LocalDate.of(1980, 5, 3), false);
        return new SearchProfile(
                ANNE,
                "0000000001",
                REGISTERED,
                new Household(Collections.nCopies(persons, adult), List.of(), false, 0, 0),
                new Incomes(
                        taxIncome == null ? Map.of() : Map.of(2018, new BigDecimal(taxIncome)),
                        new BigDecimal(monthlyIncome),
                        BigDecimal.ZERO),
                Set.of(),
                Set.of(),
                Set.of("75"));
    }
}
