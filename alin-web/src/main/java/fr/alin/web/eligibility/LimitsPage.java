package fr.alin.web.eligibility;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.eligibility.EligibilityService;
import fr.alin.eligibility.model.CeilingKey;
import fr.alin.eligibility.model.HouseholdLimits;
import fr.alin.eligibility.model.Thresholds;
import fr.alin.housingapplication.HousingApplicationService;
import fr.alin.housingapplication.view.SearchProfile;
import fr.alin.reference.ReferenceService;
import fr.alin.reference.model.CeilingZone;
import fr.alin.shared.model.RentStandard;
import fr.alin.shared.time.Today;
import fr.alin.web.shared.Languages;

/** offers/limits.xhtml: the applicant's limits and their reasons: rooms, surface, rent, ceilings. */
@Named
@RequestScoped
public class LimitsPage {

    @Inject
    HousingApplicationService applications;

    @Inject
    EligibilityService eligibility;

    @Inject
    ReferenceService reference;

    @Inject
    Languages languages;

    @Inject
    Clock clock;

    private SearchProfile profile;
    private HouseholdLimits limits;
    private Thresholds thresholds;
    private Set<CeilingZone> ownZones;
    private LimitWords words;

    @PostConstruct
    void load() {
        applications.findSearchProfile().ifPresent(known -> {
            var today = Today.of(clock).inParis();
            profile = known;
            limits = eligibility.limits(known.household(), known.incomes(), today);
            thresholds = eligibility.thresholds(today);
            ownZones = reference.zonings(known.requestedCommunes()).values().stream()
                    .flatMap(zoning -> Stream.of(zoning.resourceZone(), zoning.zoneFor(RentStandard.PLI)))
                    .collect(Collectors.toSet());
            words = new LimitWords(languages.getLocale());
        });
    }

    public HouseholdLimits getLimits() {
        return limits;
    }

    public String getRooms() {
        return words.rooms(limits.dwellingTypes());
    }

    public String getRent() {
        return words.rent(profile.incomes().monthlyMeans(), thresholds.incomeOverRent(), limits.highestRent());
    }

    public String getIncome() {
        return words.income(limits);
    }

    public String getCategory() {
        return words.category(limits.category(), profile.household());
    }

    public String getIntermediateCategory() {
        return words.category(limits.intermediateCategory(), profile.household());
    }

    /** Whether unborn or visiting children count for the rooms. */
    public boolean isMoreHoused() {
        return profile.household().persons() > profile.household().taxPersons();
    }

    /** Whether an advisor entered the income of the last twelve months. */
    public boolean isIncomeProved() {
        return profile.incomes().lastTwelveMonths().isPresent();
    }

    /** The texts of law, then the publications of the ceilings. */
    public List<String> getSources() {
        return LimitSources.of(limits);
    }

    /** The ceilings of the requested communes. */
    public List<CeilingComparison> getOwnCeilings() {
        return lines(key -> ownZones.contains(key.zone()));
    }

    public List<CeilingComparison> getOtherCeilings() {
        return lines(key -> !ownZones.contains(key.zone()));
    }

    private List<CeilingComparison> lines(Predicate<CeilingKey> wanted) {
        return limits.ceilings().stream()
                .filter(limit -> wanted.test(limit.key()))
                .map(limit -> words.line(limit, limits.retainedIncome()))
                .toList();
    }
}
