package fr.alin.integration.partners.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import fr.alin.contract.ContractSchemas;
import fr.alin.contract.MessageCheck;
import fr.alin.contract.landlord.Offers;
import fr.alin.contract.landlord.Publication;
import fr.alin.integration.partners.message.MessageCodec;
import org.junit.jupiter.api.Test;

class OfferGeneratorTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final OfferGenerator generator = new OfferGenerator(new Towns());
    private final List<Publication> offers = generator.all(DAY);

    @Test
    void generated_homes_are_always_the_same() {
        assertThat(text(new OfferGenerator(new Towns()).all(DAY))).isEqualTo(text(offers));
    }

    @Test
    void some_hundreds_of_homes_each_with_its_own_reference() {
        assertThat(offers).hasSizeBetween(500, 1000);
        assertThat(offers).extracting(Publication::getReference).doesNotHaveDuplicates();
    }

    @Test
    void every_home_is_valid() {
        assertThat(MessageCheck.problems(ContractSchemas.landlord(), text(offers)))
                .isEmpty();
    }

    @Test
    void every_rent_is_in_the_range_of_its_standard() {
        RentScale scale = new RentScale();

        assertThat(offers).allSatisfy(offer -> {
            double perSquareMetre = offer.getRent()
                    .divide(offer.getSurface(), 6, RoundingMode.HALF_UP)
                    .doubleValue();
            RentScale.Range range = scale.of(offer.getStandard());
            assertThat(perSquareMetre).isBetween(range.least(), range.most());
        });
    }

    @Test
    void every_home_closes_in_five_to_forty_days() {
        assertThat(offers)
                .allSatisfy(offer -> assertThat(offer.getClosesOn()).isBetween(DAY.plusDays(5), DAY.plusDays(40)));
    }

    @Test
    void a_quarter_is_where_anne_porte_searches_and_many_suit_her() {
        Towns towns = new Towns();
        List<String> around = towns.around(HandbookApplications.ANNE_WISHES).stream()
                .map(Town::code)
                .toList();
        long near = offers.stream()
                .filter(offer -> HandbookApplications.ANNE_WISHES.contains(offer.getCommune())
                        || around.contains(offer.getCommune()))
                .count();
        long fitting = offers.stream()
                .filter(offer -> HandbookApplications.ANNE_WISHES.contains(offer.getCommune()))
                .filter(offer ->
                        List.of("T1", "T2", "T3").contains(offer.getType().value()))
                .filter(offer -> offer.getRent().add(offer.getCharges()).compareTo(new BigDecimal(1133)) < 0)
                .count();

        assertThat(near * 100.0 / offers.size()).isBetween(24.0, 40.0);
        assertThat(fitting).isGreaterThan(40);
    }

    private static String text(List<Publication> offers) {
        Offers message = new Offers();
        message.setMessageId("message-of-a-test");
        message.setLandlord("TOITS");
        message.setLandlordName("Toits et Territoires");
        message.setSentAt(OffsetDateTime.parse("2026-11-22T08:00:00+01:00"));
        message.getEntries().addAll(offers);
        return MessageCodec.LANDLORD.write(message);
    }
}
