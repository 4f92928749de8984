package fr.alin.bench;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import fr.alin.volume.RowRandom;

/** Generates signed messages of new offers. They open in eighteen months, so that no alert is sent. */
final class SignedOfferMessages {

    /** So far ahead that no offer of the bench ever opens. */
    private static final LocalDate OPENS = LocalDate.now().plusMonths(18);

    private static final String HMAC = "HmacSHA256";
    private static final String[] TYPES = {"T1", "T2", "T3", "T4", "T5"};

    private final String landlord;
    private final byte[] digest;
    private final int offers;
    private final RowRandom random = new RowRandom("letters");
    private long offersDrawn;

    SignedOfferMessages(String landlord, String accessKey, int offers) {
        this.landlord = landlord;
        this.offers = offers;
        try {
            digest = MessageDigest.getInstance("SHA-256").digest(accessKey.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String keyDigest() {
        return HexFormat.of().formatHex(digest);
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
        return new BrokerMessage(
                body,
                Map.of("messageId", id, "kind", "offers", "partnerKey", landlord, "signature", signature(id, body)));
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

    private String signature(String id, String body) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(digest, HMAC));
            return HexFormat.of().formatHex(mac.doFinal((id + "\n" + body).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
