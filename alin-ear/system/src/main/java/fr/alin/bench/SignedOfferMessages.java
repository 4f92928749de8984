package fr.alin.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.UUID;

import fr.alin.launcher.SigningKey;
import fr.alin.volume.RowRandom;

/** Generates signed messages of new offers. They open in eighteen months, so that no alert is sent. */
final class SignedOfferMessages {

    /** So far ahead that no offer of the bench ever opens. */
    private static final LocalDate OPENS = LocalDate.now().plusMonths(18);

    private static final String[] TYPES = {"T1", "T2", "T3", "T4", "T5"};

    private final String landlord;
    private final SigningKey key;
    private final int offers;
    private final RowRandom random = new RowRandom("letters");
    private long offersDrawn;

    SignedOfferMessages(String landlord, SigningKey key, int offers) {
        this.landlord = landlord;
        this.key = key;
        this.offers = offers;
    }

    BrokerMessage next() {
        var id = UUID.randomUUID().toString();
        var text = new StringBuilder(offers * 900).append("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <offers xmlns="urn:alin:landlord:v1" messageId="%s" landlord="%s" landlordName="Banc d’essai" \
                        sentAt="2026-11-22T08:00:00+01:00">
                        """.formatted(id, landlord));
        for (int i = 0; i < offers; i++) {
            text.append(offer());
        }
        text.append("</offers>");
        var body = text.toString();
        var properties =
                new HashMap<>(key.properties(landlord, id, Instant.now().toString(), body));
        properties.put("kind", "offers");
        return new BrokerMessage(body, properties);
    }

    private String offer() {
        var type = random.between(0, 4);
        var surface = 20 + type * 17 + random.between(0, 12);
        return """
                <publish reference="%s-%08d" version="1"><commune>59350</commune><city>LILLE</city>\
                <postalCode>59000</postalCode><department>59</department><address>%d rue des Lilas</address>\
                <kind>FLAT</kind><type>%s</type><surface>%d</surface><floor>%d</floor><lift>true</lift>\
                <accessible>false</accessible><rent>%d.50</rent><charges>62.30</charges><standard>PLUS</standard>\
                <availableOn>%s</availableOn><closesOn>%s</closesOn><energyClass>C</energyClass>\
                <greenhouseClass>B</greenhouseClass>\
                <description>Logement lumineux, à cinq minutes du métro, école primaire dans la rue.</description>\
                <latitude>50.63200</latitude><longitude>3.07100</longitude><opensOn>%s</opensOn></publish>
                """.formatted(
                        landlord,
                        offersDrawn++,
                        random.between(1, 150),
                        TYPES[type],
                        surface,
                        random.between(0, 8),
                        surface * 7,
                        OPENS,
                        OPENS.plusMonths(1),
                        OPENS);
    }
}
