package fr.alin.journey;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** A hand-written message about a home for one person, with any id and version. */
record OfferMessage(String id, String reference, long version, String rent) {

    /** A new message about a new home. */
    static OfferMessage fresh() {
        var id = UUID.randomUUID().toString();
        return new OfferMessage(id, "TOITS-" + id.substring(0, 8).toUpperCase(Locale.ROOT), 1, "300.00");
    }

    /** A new message about the same home. */
    OfferMessage next(long laterVersion, String newRent) {
        return new OfferMessage(UUID.randomUUID().toString(), reference, laterVersion, newRent);
    }

    String xml() {
        var today = LocalDate.now();
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <offers xmlns="urn:alin:landlord:v1" messageId="%s" landlord="TOITS"
                        landlordName="Toits et Territoires" sentAt="2026-11-22T08:00:00+01:00">
                  <publish reference="%s" version="%d">
                    <commune>75111</commune>
                    <city>PARIS 11EME ARRONDISSEMENT</city>
                    <postalCode>75011</postalCode>
                    <department>75</department>
                    <address>12 rue des Lilas</address>
                    <kind>FLAT</kind>
                    <type>T2</type>
                    <surface>15</surface>
                    <floor>1</floor>
                    <lift>true</lift>
                    <accessible>false</accessible>
                    <rent>%s</rent>
                    <charges>50.00</charges>
                    <standard>PLUS</standard>
                    <availableOn>%s</availableOn>
                    <closesOn>%s</closesOn>
                    <energyClass>C</energyClass>
                    <greenhouseClass>B</greenhouseClass>
                    <description>T2 au premier étage, à cinq minutes du métro.</description>
                    <latitude>48.86</latitude>
                    <longitude>2.38</longitude>
                  </publish>
                </offers>
                """.formatted(id, reference, version, rent, today.plusMonths(2), today.plusYears(1));
    }

    void send() {
        FakeLandlord.sendsToOffers(id, xml());
    }
}
