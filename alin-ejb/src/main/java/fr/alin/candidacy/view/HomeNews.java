package fr.alin.candidacy.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fr.alin.candidacy.event.AppliedOffer;
import fr.alin.eligibility.model.Assessment;
import fr.alin.offer.model.FactChange;
import fr.alin.offer.model.OfferEssentials;
import fr.alin.offer.model.OfferFact;
import fr.alin.shared.model.DwellingType;

/**
 * What has changed in a home since a candidate applied for it, and whether it suits her still.
 *
 * @param changes oldest first
 * @param total what is different now from what she applied for; empty if that is not known
 * @param today the rules with today's facts of the home; empty when nothing has changed, or without a validated application
 */
public record HomeNews(List<HomeChange> changes, Optional<List<FactChange>> total, Optional<Assessment> today) {

    public static final HomeNews NONE = new HomeNews(List.of(), Optional.empty(), Optional.empty());

    public HomeNews {
        changes = List.copyOf(changes);
    }

    /** @param relied what she applied for, if it is known */
    public static HomeNews of(
            List<HomeChange> changes,
            Optional<OfferEssentials> relied,
            OfferEssentials now,
            Optional<Assessment> today) {
        return new HomeNews(changes, relied.map(then -> then.changesTo(now)), today);
    }

    /** Whether the home is again as she applied for it, after changes. */
    public boolean reverted() {
        return total.filter(List::isEmpty).isPresent();
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** What she applied for, with the type and the rent that it has now. */
    AppliedOffer over(AppliedOffer then) {
        return new AppliedOffer(
                then.reference(),
                then.landlordCode(),
                then.landlordName(),
                facts(OfferFact.TYPE)
                        .reduce((earlier, later) -> later)
                        .map(change -> DwellingType.valueOf(change.after()))
                        .orElse(then.type()),
                then.city(),
                then.department(),
                Stream.concat(facts(OfferFact.RENT), facts(OfferFact.CHARGES))
                        .map(change -> new BigDecimal(change.after()).subtract(new BigDecimal(change.before())))
                        .reduce(then.rentWithCharges(), BigDecimal::add));
    }

    private Stream<FactChange> facts(OfferFact fact) {
        return changes.stream().flatMap(change -> change.facts().stream()).filter(change -> change.fact() == fact);
    }

    /** Whether a rule bars what she applied for in good faith; she stays a candidate. */
    public boolean barred() {
        return today.filter(assessment -> !assessment.mayApply()).isPresent();
    }
}
