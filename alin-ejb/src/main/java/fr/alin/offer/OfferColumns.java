package fr.alin.offer;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import fr.alin.offer.model.Coordinates;
import fr.alin.offer.model.Dwelling;
import fr.alin.offer.model.OfferDates;
import fr.alin.offer.model.OfferPlace;
import fr.alin.offer.model.OfferPosting;
import fr.alin.offer.model.PostedOffer;
import fr.alin.offer.model.Rent;
import fr.alin.offer.model.Reservation;

/** The columns written from a posted offer, each with its type and its value. */
final class OfferColumns {

    /** Key of the row; never changes. */
    static final RowColumn<PostedOffer> REFERENCE =
            RowColumn.text("reference", offer -> offer.reference().value());

    /** The columns that a newer version replaces. */
    static final List<RowColumn<PostedOffer>> CONTENT = Stream.of(
                    general(), place(), dwelling(), annexes(), cost(), reservation(), dates())
            .flatMap(List::stream)
            .toList();

    private OfferColumns() {}

    private static List<RowColumn<PostedOffer>> general() {
        return List.of(
                RowColumn.number("posting_version", "bigint", PostedOffer::version),
                RowColumn.text("status", PostedOffer::status),
                RowColumn.text("ceiling_zone", PostedOffer::zone),
                RowColumn.text("landlord_name", posting(OfferPosting::landlordName)),
                RowColumn.text("description", posting(OfferPosting::description)));
    }

    private static List<RowColumn<PostedOffer>> place() {
        return List.of(
                RowColumn.text("commune_code", at(OfferPlace::commune)),
                RowColumn.text("department", at(OfferPlace::department)),
                RowColumn.text("city", at(OfferPlace::city)),
                RowColumn.text("postal_code", at(OfferPlace::postalCode)),
                RowColumn.text("address", at(OfferPlace::address)),
                RowColumn.text("residence", at(place -> place.entrance().residence())),
                RowColumn.text("building", at(place -> place.entrance().building())),
                RowColumn.text("staircase", at(place -> place.entrance().staircase())),
                RowColumn.text("door", at(place -> place.entrance().door())),
                RowColumn.number("priority_district", "boolean", at(OfferPlace::priorityDistrict)),
                RowColumn.number("latitude", "double precision", at(place -> degrees(place, Coordinates::latitude))),
                RowColumn.number("longitude", "double precision", at(place -> degrees(place, Coordinates::longitude))));
    }

    private static List<RowColumn<PostedOffer>> dwelling() {
        return List.of(
                RowColumn.text("kind", in(Dwelling::kind)),
                RowColumn.text("dwelling_type", in(Dwelling::type)),
                RowColumn.number("surface", "numeric", in(Dwelling::surface)),
                RowColumn.number("useful_surface", "numeric", in(home -> orNull(home.usefulSurface()))),
                RowColumn.number("floor", "integer", in(home -> orNull(home.floor()))),
                RowColumn.number("lift", "boolean", in(Dwelling::lift)),
                RowColumn.number("accessible", "boolean", in(Dwelling::accessible)),
                RowColumn.text(
                        "access_equipment", in(home -> home.accessibility().equipmentNames())),
                RowColumn.text("energy_class", in(home -> orNull(home.energyClass()))),
                RowColumn.text("greenhouse_class", in(home -> orNull(home.greenhouseClass()))),
                RowColumn.number(
                        "assessed_on", "date", in(home -> orNull(home.labels().assessedOn()))),
                RowColumn.number("new_building", "boolean", in(Dwelling::newBuilding)),
                RowColumn.text("rpls_id", in(home -> orNull(home.rplsId()))));
    }

    private static List<RowColumn<PostedOffer>> annexes() {
        return List.of(
                RowColumn.number("parking", "boolean", in(home -> home.annexes().parking())),
                RowColumn.number("cellar", "boolean", in(home -> home.annexes().cellar())),
                RowColumn.number("balcony", "boolean", in(home -> home.annexes().balcony())),
                RowColumn.number("terrace", "boolean", in(home -> home.annexes().terrace())),
                RowColumn.number("garden", "boolean", in(home -> home.annexes().garden())),
                RowColumn.text("heating", in(home -> orNull(home.heating()))));
    }

    private static List<RowColumn<PostedOffer>> cost() {
        return List.of(
                RowColumn.text("rent_standard", costs(Rent::standard)),
                RowColumn.text("financing", costs(rent -> orNull(rent.financing()))),
                RowColumn.number("rent", "numeric", costs(Rent::withoutCharges)),
                RowColumn.number("charges", "numeric", costs(Rent::charges)),
                RowColumn.number("rent_with_charges", "numeric", costs(Rent::withCharges)),
                RowColumn.number("accessory_rent", "numeric", costs(rent -> orNull(rent.accessoryRent()))),
                RowColumn.number("heating_charges", "numeric", costs(rent -> orNull(rent.heatingCharges()))),
                RowColumn.number("deposit", "numeric", costs(rent -> orNull(rent.deposit()))));
    }

    private static List<RowColumn<PostedOffer>> reservation() {
        return List.of(
                RowColumn.text("reservation_mode", under(Reservation::mode)),
                RowColumn.text("contingent", under(held -> held.contingent().code())),
                RowColumn.text("agreement", under(Reservation::agreement)),
                RowColumn.number("candidates_to_propose", "integer", under(Reservation::candidatesToPropose)));
    }

    private static List<RowColumn<PostedOffer>> dates() {
        return List.of(
                RowColumn.number("opens_on", "date", on(OfferDates::opensOn)),
                RowColumn.number("available_on", "date", on(OfferDates::availableOn)),
                RowColumn.number("closes_on", "date", on(OfferDates::closesOn)),
                RowColumn.number("commission_on", "date", on(dates -> orNull(dates.commissionOn()))),
                RowColumn.number("propose_by", "date", on(dates -> orNull(dates.proposeBy()))));
    }

    private static Function<PostedOffer, Object> posting(Function<OfferPosting, Object> part) {
        return offer -> part.apply(offer.posting());
    }

    private static Function<PostedOffer, Object> at(Function<OfferPlace, Object> part) {
        return offer -> part.apply(offer.posting().place());
    }

    private static Function<PostedOffer, Object> in(Function<Dwelling, Object> part) {
        return offer -> part.apply(offer.posting().dwelling());
    }

    private static Function<PostedOffer, Object> costs(Function<Rent, Object> part) {
        return offer -> part.apply(offer.posting().rent());
    }

    private static Function<PostedOffer, Object> under(Function<Reservation, Object> part) {
        return offer -> part.apply(offer.posting().reservation());
    }

    private static Function<PostedOffer, Object> on(Function<OfferDates, Object> part) {
        return offer -> part.apply(offer.posting().dates());
    }

    private static Object degrees(OfferPlace place, Function<Coordinates, Double> side) {
        return place.coordinates().map(side).orElse(null);
    }

    private static Object orNull(Optional<?> value) {
        return value.orElse(null);
    }
}
