package fr.alin.offer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import fr.alin.offer.model.FactChange;
import fr.alin.offer.model.ImpossibleOfferValue;
import fr.alin.offer.model.KnownOffer;
import fr.alin.offer.model.OfferPosting;
import fr.alin.offer.model.PostedOffer;
import fr.alin.offer.model.Withdrawal;
import fr.alin.offer.view.BatchOutcome;
import fr.alin.offer.view.RefusedNotice;
import fr.alin.reference.model.CeilingZone;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.time.Today;

/**
 * Works out what one batch changes: a landlord changes its own offers only, the home's commune must exist, and the
 * highest version wins. What a lease has ended stays ended. Several notices of one offer add up to one change.
 * See decision 10-order-offers-by-version.
 */
final class BatchIntake {

    private static final String REFERENCE = "@reference";

    static final String ANOTHER_LANDLORD = "offer.another-landlord";

    private final String landlordCode;
    private final String landlordName;
    private final Map<OfferReference, KnownOffer> known;
    private final Map<OfferReference, Long> earlyWithdrawals;
    private final OfferCommunes communes;
    private final Set<OfferReference> chosen;
    private final Today today;
    private final Map<OfferReference, PostedOffer> posted = new LinkedHashMap<>();
    private final Map<OfferReference, Long> withdrawn = new LinkedHashMap<>();
    private final Map<OfferReference, Withdrawal> reasons = new HashMap<>();
    private final List<OfferReference> accepted = new ArrayList<>();
    private final List<OfferReference> outdated = new ArrayList<>();
    private final List<RefusedNotice> refused = new ArrayList<>();

    /**
     * @param landlordName the registered one, under which homes are shown
     * @param chosen offers that may not get worse, since their landlord has the dossiers of candidates
     */
    BatchIntake(
            String landlordCode,
            String landlordName,
            Map<OfferReference, KnownOffer> known,
            Map<OfferReference, Long> earlyWithdrawals,
            OfferCommunes communes,
            Set<OfferReference> chosen,
            Today today) {
        this.landlordCode = landlordCode;
        this.landlordName = landlordName;
        this.known = known;
        this.earlyWithdrawals = new HashMap<>(earlyWithdrawals);
        this.communes = communes;
        this.chosen = chosen;
        this.today = today;
    }

    void take(OfferNotice notice) {
        if (!isOwn(notice.reference())) {
            refuse(notice, REFERENCE, notice.reference().value(), ANOTHER_LANDLORD);
        } else if (notice.version() > OfferNotice.LAST_VERSION) {
            refuse(notice, "@version", Long.toString(notice.version()), "offer.version-too-high");
        } else if (notice.described().isPresent()) {
            describe(notice, notice.described().get());
        } else {
            withdraw((WithdrawOffer) notice);
        }
    }

    /** Offers to insert. */
    List<PostedOffer> added() {
        return posted.values().stream()
                .filter(offer -> !known.containsKey(offer.reference()))
                .toList();
    }

    /** Known offers to update. */
    List<PostedOffer> changed() {
        return posted.values().stream()
                .filter(offer -> known.containsKey(offer.reference()))
                .toList();
    }

    /** Known offers to withdraw, with the version of the withdrawal. */
    Map<OfferReference, Long> withdrawn() {
        return withdrawn;
    }

    /** Withdrawals that arrived before their publication, with their versions. */
    Map<OfferReference, Long> withdrawnEarly() {
        var early = new LinkedHashMap<>(earlyWithdrawals);
        early.keySet().removeIf(reference -> known.containsKey(reference) || posted.containsKey(reference));
        return early;
    }

    /** Offers that were posted before this batch and are withdrawn by it, each with the landlord's reason. */
    Map<OfferReference, Withdrawal> newlyWithdrawn() {
        return known.values().stream()
                .filter(offer -> !offer.withdrawn())
                .map(KnownOffer::reference)
                .filter(this::isWithdrawnNow)
                .collect(Collectors.toMap(Function.identity(), reasons::get));
    }

    /** What candidates of known offers have to be told. */
    Map<OfferReference, List<FactChange>> told() {
        return changed().stream()
                .map(offer -> Map.entry(
                        offer.reference(), known.get(offer.reference()).changesTo(offer)))
                .filter(change -> !change.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    BatchOutcome outcome(List<RefusedNotice> refusedBefore) {
        var all = new ArrayList<>(refusedBefore);
        all.addAll(refused);
        all.sort(Comparator.comparingInt(RefusedNotice::position));
        return new BatchOutcome(false, List.copyOf(accepted), List.copyOf(outdated), List.copyOf(all));
    }

    private boolean isWithdrawnNow(OfferReference reference) {
        return withdrawn.containsKey(reference)
                || Optional.ofNullable(posted.get(reference))
                        .filter(PostedOffer::withdrawn)
                        .isPresent();
    }

    private boolean isPosted(OfferReference reference) {
        return !isWithdrawnNow(reference)
                && (posted.containsKey(reference)
                        || Optional.ofNullable(known.get(reference))
                                .filter(offer -> !offer.withdrawn())
                                .isPresent());
    }

    private boolean isLet(OfferReference reference) {
        return Optional.ofNullable(known.get(reference)).filter(KnownOffer::let).isPresent();
    }

    private boolean isOwn(OfferReference reference) {
        var offer = known.get(reference);
        return offer == null
                ? reference.value().startsWith(landlordCode + "-")
                : offer.landlordCode().equals(landlordCode);
    }

    private void describe(OfferNotice notice, OfferPosting posting) {
        var fault = communes.faultsOf(posting.place()).stream()
                .findFirst()
                .or(() -> posting.implausibleDate(today))
                .or(() -> worsened(notice, posting));
        if (fault.isPresent()) {
            refuse(notice, fault.get().field(), fault.get().value(), fault.get().code());
        } else if (posting.hasClosed(today) && !(notice instanceof ChangeOffer && isPosted(notice.reference()))) {
            refuse(notice, "closesOn", posting.closesOn().toString(), "offer.closes-past");
        } else if (isLet(notice.reference()) && notice.version() > lastVersion(notice.reference())) {
            refuse(notice, REFERENCE, notice.reference().value(), OfferIsLet.CODE);
        } else if (isNewest(notice)) {
            post(notice, communes.today(posting), communes.zoneOf(posting));
        }
    }

    private Optional<ImpossibleOfferValue> worsened(OfferNotice notice, OfferPosting posting) {
        return Optional.ofNullable(known.get(notice.reference()))
                .filter(offer -> chosen.contains(offer.reference()) && notice.version() > offer.version())
                .flatMap(offer -> OfferWorsened.faultOf(offer, posting));
    }

    private void post(OfferNotice notice, OfferPosting posting, CeilingZone zone) {
        var reference = notice.reference();
        var former = Optional.ofNullable(posted.get(reference)).flatMap(PostedOffer::photos);
        posted.put(
                reference,
                new PostedOffer(
                        reference,
                        landlordCode,
                        notice.version(),
                        posting.withLandlordName(landlordName),
                        zone,
                        false,
                        notice.photos().or(() -> former)));
        withdrawn.remove(reference);
    }

    private void withdraw(WithdrawOffer notice) {
        if (!isNewest(notice) || isLet(notice.reference())) {
            return;
        }
        var reference = notice.reference();
        reasons.put(reference, notice.why());
        var offer = posted.get(reference);
        if (offer != null) {
            posted.put(reference, offer.withdrawnBy(notice.version()));
        } else if (known.containsKey(reference)) {
            withdrawn.put(reference, notice.version());
        } else {
            earlyWithdrawals.merge(reference, notice.version(), Math::max);
        }
    }

    /** Whether the notice has the highest version so far. Records it as accepted or outdated. */
    private boolean isNewest(OfferNotice notice) {
        var isNewest = notice.version() > lastVersion(notice.reference());
        (isNewest ? accepted : outdated).add(notice.reference());
        return isNewest;
    }

    private long lastVersion(OfferReference reference) {
        if (posted.containsKey(reference)) {
            return posted.get(reference).version();
        }
        if (withdrawn.containsKey(reference)) {
            return withdrawn.get(reference);
        }
        var offer = known.get(reference);
        return offer == null ? earlyWithdrawals.getOrDefault(reference, Long.MIN_VALUE) : offer.version();
    }

    private void refuse(OfferNotice notice, String element, String value, String code) {
        refused.add(new RefusedNotice(notice.position(), notice.reference().value(), element, value, code));
    }
}
