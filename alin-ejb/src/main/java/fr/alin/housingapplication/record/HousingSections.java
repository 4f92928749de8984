package fr.alin.housingapplication.record;

import java.util.List;

import fr.alin.housingapplication.view.RecordSection;
import fr.alin.housingapplication.view.UnrecognisedValue;
import fr.alin.registration.model.CurrentHousing;
import fr.alin.registration.model.Dalo;
import fr.alin.registration.model.ReasonDetail;
import fr.alin.registration.model.RegisteredApplication;
import fr.alin.registration.model.UnknownCode;
import fr.alin.shared.model.Siren;

/** The sections about the current and the wanted home, the reasons and the registration. */
final class HousingSections {

    private final CommuneNames communes;
    private final List<UnknownCode> unknown;

    HousingSections(CommuneNames communes, List<UnknownCode> unknown) {
        this.communes = communes;
        this.unknown = unknown;
    }

    private SectionFields fields(String key) {
        return new SectionFields(key, 0, unknown);
    }

    RecordSection current(CurrentHousing housing) {
        return fields("record.current-housing")
                .add("kind", housing.kinds())
                .add("dwelling-kind", housing.dwellingKind())
                .add("dwelling-type", housing.dwellingType())
                .add("surface", housing.surface())
                .add("occupants", housing.occupants())
                .add("rent", housing.monthlyRent())
                .add("housing-benefit", housing.housingBenefit())
                .add("landlord", housing.landlordName())
                .add("landlord-siren", housing.landlordSiren().map(HousingSections::siren))
                .add("owns-dwelling", housing.ownsDwelling())
                .section("");
    }

    /** An invalid SIREN is shown as text that must be corrected on the site. */
    private static Object siren(String text) {
        return Siren.isOne(text) ? text : new UnrecognisedValue(text, false);
    }

    RecordSection reasons(RegisteredApplication record) {
        return fields("record.reasons")
                .add("reason", record.reasons())
                .add(
                        "reason-detail",
                        record.complements().reasonDetails().stream()
                                .map(ReasonDetail::text)
                                .toList())
                .add("remarks", record.remarks())
                .section("");
    }

    RecordSection wanted(RegisteredApplication record) {
        var wanted = record.wantedHousing();
        var wishes = wanted.wishes();
        var fields = fields("record.wanted-housing").add("dwelling-kind", wanted.kind());
        if (wishes.anyKind()) {
            fields.add("any-kind", true);
        }
        return fields.add("dwelling-type", wanted.types())
                .add("persons", wanted.personsToHouse())
                .add("maximum-rent", wanted.maximumRent())
                .add("commune", wanted.communes().stream().map(communes::of).toList())
                .add(
                        "district",
                        wishes.districts().stream()
                                .map(district -> district.name() + " ("
                                        + communes.of(district.commune()).name() + ")")
                                .toList())
                .add("extended", wanted.extended())
                .add("shared", wishes.shared())
                .add("ground-floor", wishes.groundFloor())
                .add("lift", wishes.lift())
                .add("parking", wishes.parking())
                .add("ownership", wishes.ownership())
                .section("");
    }

    RecordSection registration(RegisteredApplication record) {
        var complements = record.complements();
        return fields("record.registration")
                .add("created-on", record.createdOn())
                .add("renewed-on", record.renewedOn())
                .add("expires-on", record.expiresOn())
                .add("desk", complements.desk())
                .add("dalo", complements.dalo().map(Dalo::status))
                .add("dalo-recognised-on", complements.dalo().flatMap(Dalo::recognisedOn))
                .add("dalo-home-type", complements.dalo().flatMap(Dalo::homeType))
                .section("");
    }

    RecordSection documents(RegisteredApplication record) {
        return fields("record.documents")
                .add("filed-document", record.complements().filedDocuments())
                .section("");
    }
}
