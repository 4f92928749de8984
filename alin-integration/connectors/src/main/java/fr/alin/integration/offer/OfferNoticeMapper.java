package fr.alin.integration.offer;

import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import fr.alin.offer.ChangeOffer;
import fr.alin.offer.OfferNotice;
import fr.alin.offer.PublishOffer;
import fr.alin.offer.WithdrawOffer;
import fr.alin.offer.model.AccessEquipment;
import fr.alin.offer.model.Accessibility;
import fr.alin.offer.model.Annexes;
import fr.alin.offer.model.Contingent;
import fr.alin.offer.model.Coordinates;
import fr.alin.offer.model.Dwelling;
import fr.alin.offer.model.EnergyClass;
import fr.alin.offer.model.EnergyLabels;
import fr.alin.offer.model.Entrance;
import fr.alin.offer.model.Financing;
import fr.alin.offer.model.Heating;
import fr.alin.offer.model.ImpossibleOfferValue;
import fr.alin.offer.model.OfferDates;
import fr.alin.offer.model.OfferPhoto;
import fr.alin.offer.model.OfferPlace;
import fr.alin.offer.model.OfferPosting;
import fr.alin.offer.model.Rent;
import fr.alin.offer.model.Reservation;
import fr.alin.offer.model.ReservationMode;
import fr.alin.offer.model.Withdrawal;
import fr.alin.offer.model.WithdrawalReason;
import fr.alin.shared.error.BusinessException;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.RentStandard;

/** Maps a valid entry to an offer notice. Impossible values are refused with element and value. */
final class OfferNoticeMapper {

    private final String landlordName;
    private final MessagePhotos photoStore;

    OfferNoticeMapper(String landlordName, MessagePhotos photoStore) {
        this.landlordName = landlordName;
        this.photoStore = photoStore;
    }

    /** @throws RefusedEntry when the offer is impossible */
    OfferNotice toNotice(OfferEntry entry) {
        var reference = EntryValues.read("@reference", entry.reference(), OfferReference::new);
        long version = EntryValues.read("@version", entry.version(), Long::valueOf);
        if (entry.kind().equals("withdraw")) {
            return new WithdrawOffer(entry.position(), reference, version, withdrawal(entry));
        }
        var posting = posting(new EntryValues(entry));
        var photos = photos(entry);
        return entry.kind().equals("publish")
                ? new PublishOffer(entry.position(), reference, version, posting, photos)
                : new ChangeOffer(entry.position(), reference, version, posting, photos);
    }

    /** A reason without a cause is one in the landlord's own words. */
    private static Withdrawal withdrawal(OfferEntry entry) {
        var words = entry.find("reason").orElse("");
        var cause = entry.find("cause")
                .map(WithdrawalReason::valueOf)
                .orElse(words.isBlank() ? WithdrawalReason.NOT_STATED : WithdrawalReason.OTHER);
        try {
            return new Withdrawal(cause, words);
        } catch (BusinessException unexplained) {
            throw new RefusedEntry(new Refusal(unexplained.code(), "reason", words));
        }
    }

    private OfferPosting posting(EntryValues facts) {
        try {
            return new OfferPosting(
                    landlordName,
                    place(facts),
                    dwelling(facts),
                    rent(facts),
                    reservation(facts),
                    new OfferDates(
                            facts.findDay("opensOn").orElse(OfferDates.AT_ONCE),
                            facts.day("availableOn"),
                            facts.day("closesOn"),
                            facts.findDay("commissionOn"),
                            facts.findDay("proposeBy")),
                    facts.readable("description"));
        } catch (ImpossibleOfferValue impossible) {
            throw new RefusedEntry(new Refusal(impossible.code(), impossible.field(), impossible.value()));
        }
    }

    private static OfferPlace place(EntryValues facts) {
        var commune = facts.value("commune", CommuneCode::new);
        if (!facts.word("department").equals(commune.department())) {
            throw new RefusedEntry(new Refusal("offer.department-elsewhere", "department", facts.word("department")));
        }
        return new OfferPlace(
                commune,
                facts.word("city"),
                facts.word("postalCode"),
                facts.readable("address"),
                new Entrance(
                        facts.word("residence"), facts.word("building"), facts.word("staircase"), facts.word("door")),
                facts.isTrue("priorityDistrict"),
                point(facts));
    }

    private static Optional<Coordinates> point(EntryValues facts) {
        var north = facts.findDegrees("latitude");
        var east = facts.findDegrees("longitude");
        if (north.isPresent() != east.isPresent()) {
            var missing = north.isPresent() ? "longitude" : "latitude";
            throw new RefusedEntry(new Refusal("offer.coordinates-incomplete", missing, ""));
        }
        return north.map(latitude -> new Coordinates(latitude, east.orElseThrow()));
    }

    private static Dwelling dwelling(EntryValues facts) {
        return new Dwelling(
                facts.value("kind", DwellingKind::valueOf),
                facts.value("type", DwellingType::valueOf),
                facts.amount("surface"),
                facts.findAmount("usefulSurface"),
                facts.findNumber("floor"),
                facts.isTrue("lift"),
                new Accessibility(facts.isTrue("accessible"), equipment(facts)),
                new Annexes(
                        facts.isTrue("parking"),
                        facts.isTrue("cellar"),
                        facts.isTrue("balcony"),
                        facts.isTrue("terrace"),
                        facts.isTrue("garden")),
                facts.find("heating", Heating::valueOf),
                new EnergyLabels(
                        facts.find("energyClass", EnergyClass::valueOf),
                        facts.find("greenhouseClass", EnergyClass::valueOf),
                        facts.findDay("energyDate")),
                facts.isTrue("newBuilding"),
                facts.findWord("rplsId"));
    }

    private static Set<AccessEquipment> equipment(EntryValues facts) {
        var equipment = EnumSet.noneOf(AccessEquipment.class);
        facts.entry()
                .equipment()
                .forEach(name -> equipment.add(EntryValues.read("equipment", name.strip(), AccessEquipment::valueOf)));
        return equipment;
    }

    private static Rent rent(EntryValues facts) {
        return new Rent(
                facts.value("standard", RentStandard::valueOf),
                facts.find("financing", Financing::valueOf),
                facts.amount("rent"),
                facts.amount("charges"),
                facts.findAmount("accessoryRent"),
                facts.findAmount("heatingCharges"),
                facts.findAmount("deposit"));
    }

    private static Reservation reservation(EntryValues facts) {
        var usual = Reservation.usual();
        return new Reservation(
                facts.find("reservationMode", ReservationMode::valueOf).orElse(usual.mode()),
                facts.find("contingent", Contingent::new).orElse(usual.contingent()),
                facts.word("agreement"),
                facts.findNumber("candidatesToPropose").orElse(usual.candidatesToPropose()));
    }

    /** Empty if the message has no photos: the known ones are kept. */
    private Optional<List<OfferPhoto>> photos(OfferEntry entry) {
        if (entry.photos().isEmpty()) {
            return Optional.empty();
        }
        var kept = new ArrayList<OfferPhoto>();
        for (var photo : entry.photos()) {
            kept.add(kept("photo[" + (kept.size() + 1) + "]", photo));
        }
        return Optional.of(kept);
    }

    private OfferPhoto kept(String element, OfferEntry.WrittenPhoto photo) {
        try {
            var content = Base64.getMimeDecoder().decode(photo.base64());
            return new OfferPhoto(photoStore.keep(content), photo.caption().orElse(""));
        } catch (BusinessException unfit) {
            throw new RefusedEntry(new Refusal(unfit.code(), element, ""));
        }
    }
}
