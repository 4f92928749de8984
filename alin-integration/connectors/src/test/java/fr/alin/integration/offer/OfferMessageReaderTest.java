package fr.alin.integration.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import fr.alin.offer.ChangeOffer;
import fr.alin.offer.PublishOffer;
import fr.alin.offer.WithdrawOffer;
import fr.alin.offer.model.AccessEquipment;
import fr.alin.offer.model.Contingent;
import fr.alin.offer.model.Coordinates;
import fr.alin.offer.model.EnergyClass;
import fr.alin.offer.model.Entrance;
import fr.alin.offer.model.Financing;
import fr.alin.offer.model.Heating;
import fr.alin.offer.model.OfferPhoto;
import fr.alin.offer.model.Reservation;
import fr.alin.offer.model.ReservationMode;
import fr.alin.offer.model.Withdrawal;
import fr.alin.offer.model.WithdrawalReason;
import fr.alin.offer.view.RefusedNotice;
import fr.alin.shared.error.InvalidValueException;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.RentStandard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferMessageReaderTest {

    static final String HASH = "ab".repeat(32);

    final OfferMessageReader reader = new OfferMessageReader(content -> HASH);

    @Test
    void keeps_the_order_the_kinds_and_the_versions_of_the_sample() {
        var read = read(Batches.SAMPLE);

        assertThat(read.refused()).isEmpty();
        assertThat(read.envelope().messageId()).isEqualTo("5b0e4c1e-7a53-4a41-9d0f-3a1f5d8d2a01");
        assertThat(read.notices())
                .hasExactlyElementsOfTypes(PublishOffer.class, ChangeOffer.class, WithdrawOffer.class);
        assertThat(read.notices().get(2))
                .extracting("why")
                .isEqualTo(new Withdrawal(WithdrawalReason.WORKS, "Logement repris pour travaux."));
        assertThat(read.notices()).extracting("version").containsExactly(1L, 2L, 3L);
        assertThat(read.notices()).extracting("position").containsExactly(1, 2, 3);
        assertThat(read.notices().get(2).reference()).isEqualTo(new OfferReference("TOITS-69000042"));
    }

    @Test
    void carries_every_fact_of_the_place_and_the_home() {
        var posting = ((PublishOffer) read(Batches.SAMPLE).notices().get(0)).posting();

        var place = posting.place();
        assertThat(place.commune()).isEqualTo(new CommuneCode("75111"));
        assertThat(place.address()).isEqualTo("12 rue des Lilas");
        assertThat(place.entrance()).isEqualTo(new Entrance("Les Lilas", "B", "2", "14"));
        assertThat(place.coordinates()).contains(new Coordinates(48.85943, 2.37876));
        var home = posting.dwelling();
        assertThat(home.type()).isEqualTo(DwellingType.T2);
        assertThat(home.usefulSurface()).contains(new BigDecimal("49.50"));
        assertThat(home.floor()).contains(1);
        assertThat(home.accessibility().equipment())
                .isEqualTo(Set.of(AccessEquipment.STEP_FREE_SHOWER, AccessEquipment.LIFT));
        assertThat(home.annexes().parking()).isTrue();
        assertThat(home.annexes().balcony()).isFalse();
        assertThat(home.heating()).contains(Heating.COLLECTIVE_GAS);
        assertThat(home.labels().greenhouse()).contains(EnergyClass.B);
        assertThat(home.labels().assessedOn()).contains(LocalDate.of(2024, 3, 18));
        assertThat(home.rplsId()).contains("0751112345");
    }

    @Test
    void carries_every_fact_of_the_price_and_the_reservation() {
        var posting = ((PublishOffer) read(Batches.SAMPLE).notices().get(0)).posting();

        assertThat(posting.landlordName()).isEqualTo("Toits et Territoires");
        assertThat(posting.rent().standard()).isEqualTo(RentStandard.PLUS);
        assertThat(posting.rent().financing()).contains(Financing.PLUS_CD);
        assertThat(posting.rent().withCharges()).isEqualTo(new BigDecimal("463.54"));
        assertThat(posting.rent().accessoryRent()).contains(new BigDecimal("22.00"));
        assertThat(posting.rent().heatingCharges()).contains(new BigDecimal("31.20"));
        assertThat(posting.rent().deposit()).contains(new BigDecimal("391.04"));
        assertThat(posting.reservation())
                .isEqualTo(new Reservation(ReservationMode.FLUX, new Contingent("3"), "2026-75-ALS-014", 3));
        assertThat(posting.dates().opensOn()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(posting.dates().closesOn()).isEqualTo(LocalDate.of(2026, 12, 12));
        assertThat(posting.dates().commissionOn()).contains(LocalDate.of(2027, 1, 5));
        assertThat(posting.dates().proposeBy()).contains(LocalDate.of(2026, 12, 20));
        assertThat(posting.description()).contains("47 m²");
    }

    @Test
    void what_a_landlord_does_not_say_is_not_made_up() {
        var change = (ChangeOffer) read(Batches.SAMPLE).notices().get(1);

        assertThat(change.posting().dwelling().floor()).isEqualTo(Optional.empty());
        assertThat(change.posting().place().coordinates()).isEqualTo(Optional.empty());
        assertThat(change.posting().place().entrance()).isEqualTo(Entrance.UNKNOWN);
        assertThat(change.posting().reservation()).isEqualTo(Reservation.usual());
        assertThat(change.photos()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "<rent>391.04</rent>, <rent>cheap</rent>, message.wrong-value, rent, cheap",
                "<rent>391.04</rent>, <rent>-3</rent>, message.wrong-value, rent, -3",
                "<type>T2</type>, <type>T12</type>, message.wrong-value, type, T12",
                "<closesOn>2026-12-12</closesOn>, <closesOn>2026-02-30</closesOn>, message.wrong-value, closesOn, 2026-02-30",
                "<closesOn>2026-12-12</closesOn>, <closesOn>2026-11-01</closesOn>, offer.dates-reversed, closesOn, 2026-11-01",
                "<proposeBy>2026-12-20</proposeBy>, <proposeBy>2026-12-11</proposeBy>, offer.proposal-before-closing, proposeBy, 2026-12-11",
                "<deposit>391.04</deposit>, <deposit>800.00</deposit>, offer.deposit-too-high, deposit, 800.00",
                "<department>75</department>, <department>35</department>, offer.department-elsewhere, department, 35",
                "<longitude>2.37876</longitude>, '', offer.coordinates-incomplete, longitude, -",
                "version=\"1\", version=\"9223372036854775807\", message.wrong-value, @version, 9223372036854775807",
                "<city>PARIS 11EME ARRONDISSEMENT</city>, '', message.missing-element, city, -",
                "<lift>true</lift>, <lift>true</lift><pool>true</pool>, message.unexpected-element, pool, -",
                "version=\"1\", version=\"none\", message.wrong-value, @version, none",
                "version=\"1\", '', message.missing-attribute, @version, -",
                "version=\"1\", version=\"1\" price=\"1\", message.unexpected-attribute, @price, -",
                "TOITS-75000123, toits 1, message.wrong-value, @reference, toits 1",
                "<address>, <address>x</address><address>, message.unexpected-element, address, -",
                "<commune>75111</commune>, <commune><b>75111</b></commune>, message.wrong-value, commune, -",
                "<commune>75111</commune>, <commune x:nil='true' xmlns:x='http://www.w3.org/2001/XMLSchema-instance'/>, message.nil-not-allowed, commune, -",
                "<lift>true</lift>, '', message.missing-element, lift, -",
                "<floor>1</floor>, <floor>1</floor><floor>1</floor>, message.unexpected-element, floor, -",
                "<rent>391.04</rent>, <rent>1e3</rent>, message.wrong-value, rent, 1e3",
                "<rent>391.04</rent>, <rent>NaN</rent>, message.wrong-value, rent, NaN",
                "<rent>391.04</rent>, '<rent>391,04</rent>', message.wrong-value, rent, '391,04'",
                "<rent>391.04</rent>, <rent> </rent>, message.wrong-value, rent, -",
                "<closesOn>2026-12-12</closesOn>, <closesOn>12026-12-12</closesOn>, message.wrong-value, closesOn, 12026-12-12",
                "<closesOn>2026-12-12</closesOn>, <closesOn>2026-12-12T24:00:00</closesOn>, message.wrong-value, closesOn, 2026-12-12T24:00:00",
                "<address>12 rue des Lilas</address>, <address> </address>, message.wrong-value, address, -",
                "<address>12 rue des Lilas</address>, <address>\u00a0\u200b</address>, offer.text-blank, address, -",
                "<address>12 rue des Lilas</address>, <address>12 all\uFFFDe</address>, message.damaged-text, address, 12 all\uFFFDe",
            })
    void a_wrong_offer_is_refused_alone_with_its_element_and_value(
            String right, String wrong, String code, String element, String value) {
        var read = read(Batches.SAMPLE.replaceFirst(java.util.regex.Pattern.quote(right), wrong));

        assertThat(read.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.position()).isEqualTo(1);
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.element()).isEqualTo(element);
            assertThat(refused.value()).isEqualTo(value == null ? "" : value);
        });
        assertThat(read.notices()).hasExactlyElementsOfTypes(ChangeOffer.class, WithdrawOffer.class);
    }

    @Test
    void a_withdrawal_without_a_cause_is_in_the_landlord_s_words_or_not_explained() {
        var worded = Batches.SAMPLE.replaceAll("\\s*<cause>WORKS</cause>", "");

        assertThat(read(worded).notices().get(2))
                .extracting("why")
                .isEqualTo(new Withdrawal(WithdrawalReason.OTHER, "Logement repris pour travaux."));
        assertThat(read(worded.replaceAll("<reason>.*</reason>", "")).notices().get(2))
                .extracting("why")
                .isEqualTo(Withdrawal.UNEXPLAINED);
    }

    @Test
    void another_cause_needs_a_reason() {
        var read = read(Batches.SAMPLE.replace("<cause>WORKS", "<cause>OTHER").replaceAll("<reason>.*</reason>", ""));

        assertThat(read.refused())
                .containsExactly(
                        new RefusedNotice(3, "TOITS-69000042", "reason", "", "offer.withdrawal-not-explained"));
    }

    @Test
    void numbers_and_days_are_read_in_every_form_of_the_schema() {
        var read = read(Batches.SAMPLE
                .replaceFirst("<rent>391.04", "<rent> +0391.040")
                .replaceFirst("<lift>true", "<lift> 1 ")
                .replaceFirst("<closesOn>2026-12-12", "<closesOn>2026-12-12+01:00")
                .replaceFirst("<address>12 rue", "<address>12<!-- x --> <?x y?><![CDATA[rue]]>"));

        assertThat(read.refused()).isEmpty();
        var posting = ((PublishOffer) read.notices().get(0)).posting();
        assertThat(posting.rent().withoutCharges()).isEqualByComparingTo("391.04");
        assertThat(posting.dwelling().lift()).isTrue();
        assertThat(posting.closesOn()).isEqualTo(LocalDate.of(2026, 12, 12));
        assertThat(posting.place().address()).isEqualTo("12 rue des Lilas");
    }

    @Test
    void an_element_too_early_is_named_and_not_the_one_that_follows() {
        var read = read(Batches.SAMPLE.replaceFirst("(<commune>75111</commune>)(\\s*)(<city>.*</city>)", "$3$2$1"));

        assertThat(read.refused())
                .containsExactly(new RefusedNotice(1, "TOITS-75000123", "city", "", "message.unexpected-element"));
    }

    @Test
    void of_several_elements_that_might_follow_the_missing_one_is_named() {
        var read = read(Batches.SAMPLE.replaceFirst("<floor>1</floor>\\s*<lift>true</lift>", ""));

        assertThat(read.refused())
                .containsExactly(new RefusedNotice(1, "TOITS-75000123", "lift", "", "message.missing-element"));
    }

    @Test
    void a_description_without_a_letter_is_none() {
        for (var blank : new String[] {" \n ", "\u00a0", "\u200b"}) {
            var read = read(Batches.SAMPLE.replaceFirst("(?s)<description>.*?<", "<description>" + blank + "<"));

            assertThat(read.refused())
                    .singleElement()
                    .extracting(RefusedNotice::element)
                    .isEqualTo("description");
        }
    }

    @Test
    void a_description_of_megabytes_is_refused_as_one_that_is_a_little_too_long() {
        for (var length : new int[] {4001, 3_000_000}) {
            var read = read(
                    Batches.SAMPLE.replaceFirst("(?s)<description>.*?<", "<description>" + "x".repeat(length) + "<"));

            assertThat(read.refused())
                    .singleElement()
                    .extracting(RefusedNotice::element, RefusedNotice::code)
                    .containsExactly("description", "message.wrong-value");
        }
    }

    @Test
    void an_emoji_where_a_value_is_cut_stays_whole() {
        var read =
                read(Batches.SAMPLE.replaceFirst("<rent>391.04", "<rent>" + "x".repeat(59) + "\uD83C\uDFE0 and more"));

        assertThat(read.refused())
                .singleElement()
                .extracting(RefusedNotice::value)
                .isEqualTo("x".repeat(59) + "…");
    }

    @Test
    void a_photo_of_several_homes_is_processed_once() {
        var processed = new AtomicInteger();
        var photo = "<photo>" + Base64.getEncoder().encodeToString(new byte[100]) + "</photo>";
        var counting = new OfferMessageReader(content -> {
            processed.incrementAndGet();
            return HASH;
        });

        var read = counting.read(
                OfferSource.text(Batches.of(
                        50, number -> Batches.publication(number).replace("</publish>", photo + photo + "</publish>"))),
                "TOITS"::equals);

        assertThat(read.notices()).hasSize(50);
        assertThat(processed).hasValue(1);
    }

    @Test
    void after_an_unknown_element_the_others_are_still_checked() {
        var read = read(
                Batches.SAMPLE.replaceAll("publish", "give-away").replace("<rent>431.95</rent>", "<rent>free</rent>"));

        assertThat(read.refused())
                .containsExactly(
                        new RefusedNotice(1, "TOITS-75000123", "give-away", "", "message.unexpected-element"),
                        new RefusedNotice(2, "TOITS-29000007", "rent", "free", "message.wrong-value"));
        assertThat(read.notices()).hasExactlyElementsOfTypes(WithdrawOffer.class);
    }

    @Test
    void seven_wrong_ones_of_five_thousand_leave_the_others_right() {
        var wrong = Set.of(1, 500, 1234, 2500, 2501, 4000, 5000);

        var read = read(Batches.of(
                5000,
                number -> wrong.contains(number)
                        ? Batches.publication(number).replace("<surface>47<", "<surface>huge<")
                        : Batches.publication(number)));

        assertThat(read.notices()).hasSize(4993);
        assertThat(read.refused()).extracting(RefusedNotice::position).containsExactlyInAnyOrderElementsOf(wrong);
    }

    @Test
    void the_refused_offers_can_be_resent_alone_without_their_photos() {
        var photo = Base64.getEncoder().encodeToString(new byte[100]);
        var read = read(Batches.SAMPLE
                .replaceFirst("</publish>", "<photo>" + photo + "</photo></publish>")
                .replace("<city>BREST</city>", "<city>L'Île-d'&amp;Yeu</city>"));

        var again = read(read.only(List.of(2, 1)));

        assertThat(again.refused()).isEmpty();
        assertThat(again.notices()).hasExactlyElementsOfTypes(PublishOffer.class, ChangeOffer.class);
        assertThat(((PublishOffer) again.notices().get(0)).posting())
                .isEqualTo(((PublishOffer) read.notices().get(0)).posting());
        assertThat(((ChangeOffer) again.notices().get(1)).posting().place().city())
                .isEqualTo("L'Île-d'&Yeu");
        assertThat(((PublishOffer) again.notices().get(0)).photos()).isEmpty();
    }

    @Test
    void photos_are_kept_in_their_order_with_their_captions() {
        var photo = Base64.getMimeEncoder().encodeToString(new byte[100]);

        var read = read(Batches.SAMPLE.replaceFirst(
                "</publish>",
                "<photo caption=\"Le séjour\">" + photo + "</photo><photo>" + photo + "</photo></publish>"));

        assertThat(((PublishOffer) read.notices().get(0)).photos())
                .contains(List.of(new OfferPhoto(HASH, "Le séjour"), new OfferPhoto(HASH, "")));
    }

    @Test
    void a_file_that_is_no_photo_refuses_its_offer_alone() {
        var picky = new OfferMessageReader(content -> {
            throw new InvalidValueException("offer.photo-unreadable");
        });
        var photo = Base64.getEncoder().encodeToString(new byte[100]);
        var xml = Batches.SAMPLE.replaceFirst("</publish>", "<photo>" + photo + "</photo></publish>");

        var read = picky.read(OfferSource.text(xml), "TOITS"::equals);

        assertThat(read.refused())
                .containsExactly(new RefusedNotice(1, "TOITS-75000123", "photo[1]", "", "offer.photo-unreadable"));
        assertThat(read.notices()).hasSize(2);
    }

    @Test
    void a_message_for_another_landlord_is_refused_before_its_offers_are_read() {
        assertThatThrownBy(() -> reader.read(OfferSource.text(Batches.SAMPLE), "AUTRE"::equals))
                .hasMessageStartingWith("@landlord = \"TOITS\": message.another-landlord, line ");
    }

    private ParsedOffers read(String xml) {
        return reader.read(OfferSource.text(xml), "TOITS"::equals);
    }
}
