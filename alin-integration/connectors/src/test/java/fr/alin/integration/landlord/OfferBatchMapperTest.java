package fr.alin.integration.landlord;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import fr.alin.contract.ContractSchemas;
import fr.alin.contract.landlord.Offers;
import fr.alin.integration.Sample;
import fr.alin.integration.messaging.PartnerXml;
import fr.alin.offer.ChangeOffer;
import fr.alin.offer.PublishOffer;
import fr.alin.offer.WithdrawOffer;
import fr.alin.offer.model.Coordinates;
import fr.alin.offer.model.EnergyClass;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.RentStandard;
import org.junit.jupiter.api.Test;

class OfferBatchMapperTest {

    static final PartnerXml<Offers> OFFERS = PartnerXml.strict(Offers.class, ContractSchemas.landlord());

    final OfferBatchMapper mapper = new OfferBatchMapper();

    @Test
    void keeps_the_order_the_kinds_and_the_versions_of_the_sample() {
        var batch =
                mapper.toBatch("m-1", OFFERS.read(Sample.text("offers.xml"))).accepted();

        assertThat(batch.messageId()).isEqualTo("m-1");
        assertThat(batch.landlordCode()).isEqualTo("TOITS");
        assertThat(batch.notices())
                .hasExactlyElementsOfTypes(PublishOffer.class, ChangeOffer.class, WithdrawOffer.class);
        assertThat(batch.notices()).extracting("version").containsExactly(1L, 2L, 3L);
        assertThat(batch.notices().get(2).reference()).isEqualTo(new OfferReference("TOITS-69000042"));
    }

    @Test
    void carries_every_fact_of_a_publication() {
        var batch =
                mapper.toBatch("m-1", OFFERS.read(Sample.text("offers.xml"))).accepted();

        var posting = ((PublishOffer) batch.notices().get(0)).posting();

        assertThat(posting.landlordName()).isEqualTo("Toits et Territoires");
        assertThat(posting.place().commune()).isEqualTo(new CommuneCode("75111"));
        assertThat(posting.place().address()).isEqualTo("12 rue des Lilas");
        assertThat(posting.place().coordinates()).contains(new Coordinates(48.85943, 2.37876));
        assertThat(posting.dwelling().kind()).isEqualTo(DwellingKind.FLAT);
        assertThat(posting.dwelling().type()).isEqualTo(DwellingType.T2);
        assertThat(posting.dwelling().floor()).contains(1);
        assertThat(posting.dwelling().energyClass()).contains(EnergyClass.C);
        assertThat(posting.rent().standard()).isEqualTo(RentStandard.PLUS);
        assertThat(posting.rent().withCharges()).isEqualTo(new BigDecimal("463.54"));
        assertThat(posting.closesOn()).isEqualTo(LocalDate.of(2026, 12, 12));
        assertThat(posting.description()).contains("47 m²");
    }

    @Test
    void a_house_has_no_floor_and_may_have_no_point() {
        var batch =
                mapper.toBatch("m-1", OFFERS.read(Sample.text("offers.xml"))).accepted();

        var posting = ((ChangeOffer) batch.notices().get(1)).posting();

        assertThat(posting.dwelling().floor()).isEqualTo(Optional.empty());
        assertThat(posting.place().coordinates()).isEqualTo(Optional.empty());
    }

    @Test
    void an_impossible_offer_is_refused_alone_and_can_be_sent_again_alone() {
        var offers = OFFERS.read(Sample.text("offers.xml").replace("<rent>431.95</rent>", "<rent>999999</rent>"));

        var mapped = mapper.toBatch("m-1", offers);
        var alone = mapper.only("TOITS-29000007", offers);

        assertThat(mapped.accepted().notices()).hasSize(2);
        assertThat(mapped.refused())
                .containsExactly(new OfferBatchMapper.RefusedEntry("TOITS-29000007", "offer.rent-impossible"));
        assertThat(OFFERS.read(OFFERS.write(alone)).getEntries()).hasSize(1);
    }
}
