package fr.alin.offer;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.landlord.LandlordAgentService;
import fr.alin.landlord.view.LandlordView;
import fr.alin.offer.event.OfferWithdrawn;
import fr.alin.offer.event.OffersChanged;
import fr.alin.offer.model.ImpossibleOfferValue;
import fr.alin.offer.model.KnownOffer;
import fr.alin.offer.model.LandlordOfferQuery;
import fr.alin.offer.model.OfferPlace;
import fr.alin.offer.model.OfferPosting;
import fr.alin.offer.model.PostedOffer;
import fr.alin.offer.model.Withdrawal;
import fr.alin.offer.port.ChosenCandidates;
import fr.alin.offer.view.EditableOffer;
import fr.alin.offer.view.EditableOfferLine;
import fr.alin.reference.ReferenceService;
import fr.alin.shared.error.InvalidValueException;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.ListPage;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.TypedText;
import fr.alin.shared.security.Role;
import fr.alin.shared.time.Today;

/**
 * Enters, corrects and withdraws offers on a screen, for administrators and for landlords' agents, who see and change
 * only offers of their own landlord. Each change raises the posting's version, so that older messages do not undo it.
 */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.LANDLORD_AGENT})
public class OfferEditingService {

    @Inject
    LandlordAgentService agents;

    @Inject
    OfferIntakeRepository offers;

    @Inject
    LandlordOfferRepository readings;

    @Inject
    OfferPhotoRepository photos;

    @Inject
    ReferenceService reference;

    @Inject
    OfferWorsened worsened;

    @Inject
    ChosenCandidates candidates;

    @Inject
    Event<OfferWithdrawn> events;

    @Inject
    Event<OffersChanged> changes;

    @Inject
    Clock clock;

    /** The landlords that the caller may act for, by name. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<LandlordView> landlords() {
        return agents.ownLandlords();
    }

    /** A page of a landlord's offers. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ListPage<EditableOfferLine> list(LandlordOfferQuery asked) {
        agents.own(asked.landlordCode());
        return readings.list(asked, Today.of(clock));
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public EditableOffer offer(OfferReference offer) {
        var found = readings.find(offer, photos.of(offer), Today.of(clock)).orElseThrow(OfferNotFound::new);
        agents.own(found.landlordCode());
        return found;
    }

    /** When the list of the home's candidates left, which closed the offer; empty if none has left. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<Instant> listLeftAt(OfferReference offer) {
        return candidates.listLeftAt(offer(offer).reference());
    }

    /** Posts an offer under the landlord's registered name. */
    public OfferReference enter(EnterOffer command) {
        var landlord = agents.own(command.landlordCode());
        if (command.posting().hasClosed(Today.of(clock))) {
            throw new ImpossibleOfferValue("closesOn", command.posting().closesOn(), "offer.closes-past");
        }
        var offer = reference(landlord, command.identifier());
        offers.lockLandlord(landlord.code());
        if (!offers.lockAll(List.of(offer)).isEmpty()) {
            throw new OfferExists();
        }
        var withdrawal = offers.earlyWithdrawals(List.of(offer)).getOrDefault(offer, 0L);
        offers.insertAll(
                landlord.code(), List.of(posted(offer, landlord, withdrawal + 1, command.posting())), clock.instant());
        return offer;
    }

    /**
     * Replaces the posting; candidates are told what they relied on and is different now. A withdrawn offer is posted again.
     *
     * @throws ImpossibleOfferValue also when a fact gets worse for candidates whose dossiers the landlord has
     */
    public void correct(CorrectOffer command) {
        var known = unchanged(command.reference(), command.version());
        worsened.check(known, command.posting());
        var landlord = agents.own(known.landlordCode());
        var described = posted(known.reference(), landlord, known.version() + 1, command.posting());
        offers.updateAll(List.of(described), clock.instant());
        var changed = known.changesTo(described);
        if (!changed.isEmpty()) {
            changes.fire(new OffersChanged(Map.of(known.reference(), changed), clock.instant()));
        }
    }

    /** Withdraws the offer; its candidates are told why and may apply elsewhere. */
    public void withdraw(OfferReference offer, long version, Withdrawal why) {
        var known = unchanged(offer, version);
        if (known.withdrawn()) {
            throw new OfferIsWithdrawn();
        }
        offers.withdrawAll(Map.of(offer, version + 1), clock.instant());
        events.fire(new OfferWithdrawn(offer, why, clock.instant()));
    }

    /** Locks the offer until the transaction ends, after checking the caller's right to it, the lease and the version. */
    private KnownOffer unchanged(OfferReference offer, long version) {
        var known =
                Optional.ofNullable(offers.lockAll(List.of(offer)).get(offer)).orElseThrow(OfferNotFound::new);
        agents.own(known.landlordCode());
        if (known.let()) {
            throw new OfferIsLet();
        }
        if (known.version() != version) {
            throw new OfferChangedMeanwhile();
        }
        return known;
    }

    private PostedOffer posted(OfferReference offer, LandlordView landlord, long version, OfferPosting posting) {
        var place = posting.place();
        var communes = communesOf(place);
        communes.faultsOf(place).stream()
                .findFirst()
                .or(() -> posting.implausibleDate(Today.of(clock)))
                .ifPresent(fault -> {
                    throw fault;
                });
        return new PostedOffer(
                offer,
                landlord.code(),
                version,
                communes.today(posting).withLandlordName(landlord.name()),
                communes.zoneOf(posting),
                false,
                Optional.empty());
    }

    /** All faults of a place, so that a page can show them together. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ImpossibleOfferValue> faultsOf(OfferPlace place) {
        return communesOf(place).faultsOf(place);
    }

    /**
     * What bars a new offer besides its posting: a reference that is malformed or taken, a last day to apply that is past.
     *
     * @param commune of the home, which decides what day it is there; unknown if it is wrong itself
     * @param closesOn null if it is wrong itself
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ImpossibleOfferValue> faultsOfNew(
            String landlordCode, String identifier, Optional<CommuneCode> commune, LocalDate closesOn) {
        var today = Today.of(clock);
        var there = commune.map(CommuneCode::department).map(today::at).orElseGet(today::earliest);
        var past = Optional.ofNullable(closesOn)
                .filter(day -> day.isBefore(there))
                .map(day -> new ImpossibleOfferValue("closesOn", day, "offer.closes-past"));
        return Stream.concat(unusable(agents.own(landlordCode), identifier).stream(), past.stream())
                .toList();
    }

    private Optional<ImpossibleOfferValue> unusable(LandlordView landlord, String identifier) {
        try {
            return readings.find(reference(landlord, identifier), List.of(), Today.of(clock))
                    .map(taken -> new ImpossibleOfferValue("identifier", identifier, new OfferExists().code()));
        } catch (InvalidValueException malformed) {
            return Optional.of(new ImpossibleOfferValue("identifier", identifier, malformed.code()));
        }
    }

    private static OfferReference reference(LandlordView landlord, String identifier) {
        return new OfferReference(landlord.code() + "-" + TypedText.line(identifier));
    }

    private OfferCommunes communesOf(OfferPlace place) {
        return OfferCommunes.of(reference, List.of(place.commune()));
    }
}
