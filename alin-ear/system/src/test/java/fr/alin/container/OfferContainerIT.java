package fr.alin.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;

import fr.alin.landlord.LandlordNotFound;
import fr.alin.offer.EnterOffer;
import fr.alin.offer.OfferBatch;
import fr.alin.offer.OfferEditingService;
import fr.alin.offer.OfferPublicationService;
import fr.alin.offer.OfferService;
import fr.alin.offer.PublishOffer;
import fr.alin.offer.model.Coordinates;
import fr.alin.offer.model.Dwelling;
import fr.alin.offer.model.EnergyClass;
import fr.alin.offer.model.OfferPlace;
import fr.alin.offer.model.OfferPosting;
import fr.alin.offer.model.Rent;
import fr.alin.offer.model.Withdrawal;
import fr.alin.offer.model.WithdrawalReason;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.RentStandard;
import fr.alin.testing.Callers;
import fr.alin.testing.Table;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Offers from landlords' systems and agents, with the server's roles, transactions and EclipseLink. */
@ExtendWith(ArquillianExtension.class)
class OfferContainerIT {

    private static final long CANDIDATE = 9_000_010;

    @EJB
    Callers.Anne anne;

    @EJB
    Callers.Agent agent;

    @EJB
    Callers.OurSystem system;

    @Inject
    OfferPublicationService publications;

    @Inject
    OfferEditingService editing;

    @Inject
    OfferService offers;

    @Inject
    Table table;

    private ServerPeople people;

    @Deployment
    static EnterpriseArchive deployment() {
        return TestArchive.build();
    }

    @BeforeEach
    void people_arrive() {
        people = new ServerPeople(table);
        people.validated(Callers.ANNE_ACCOUNT).agent(Callers.AGENT_ACCOUNT);
    }

    @Test
    void an_offer_is_read_as_published_with_and_without_optional_fields() {
        var full = posting(Optional.of(new Coordinates(41.92681, 8.73692)), Optional.of(3), Optional.of(EnergyClass.C));
        var bare = posting(Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(publishedAndRead(full)).isEqualTo(full);
        assertThat(publishedAndRead(bare)).isEqualTo(bare);
    }

    @Test
    void withdrawing_a_home_ends_and_notifies_its_candidacy() {
        people.validated(CANDIDATE);
        var home = new OfferReference(people.applies(CANDIDATE, "SUBMITTED"));
        var candidacy =
                table.one("select 'C' || lpad(id::text, 9, '0') from candidacy where account_id = ?", CANDIDATE);
        var version = agent.call(() -> editing.offer(home)).version();
        assertThat(agent.refusal(() -> editing.withdraw(home, version, new Withdrawal(WithdrawalReason.WORKS, ""))))
                .isEmpty();
        assertThat(table.one("select status from candidacy where account_id = ?", CANDIDATE))
                .isEqualTo("RELEASED");
        assertThat(table.count("outbox_message where kind = 'candidacy-released' and partner_key = ?", candidacy))
                .isEqualTo(1);
    }

    @Test
    void an_agent_enters_offers_for_her_own_landlord_only() {
        var bare = posting(Optional.empty(), Optional.empty(), Optional.empty());
        var own = new EnterOffer("TOITS", unique().substring(0, 8).toUpperCase(Locale.ROOT), bare);
        var reference = agent.call(() -> editing.enter(own));
        assertThat(anne.call(() -> offers.details(reference)).posting()).isEqualTo(bare);
        assertThat(agent.refusal(() -> editing.enter(new EnterOffer("OTHERS", "1", bare))))
                .containsInstanceOf(LandlordNotFound.class);
    }

    private OfferPosting publishedAndRead(OfferPosting posting) {
        var reference = new OfferReference("TOITS-" + unique().substring(0, 8).toUpperCase(Locale.ROOT));
        var batch = new OfferBatch(unique(), "TOITS", List.of(new PublishOffer(reference, 1, posting)));
        assertThat(system.call(() -> publications.receive(batch)).refused()).isEmpty();
        return anne.call(() -> offers.details(reference)).posting();
    }

    private static OfferPosting posting(
            Optional<Coordinates> point, Optional<Integer> floor, Optional<EnergyClass> energy) {
        return new OfferPosting(
                "Toits et Territoires",
                new OfferPlace(new CommuneCode("2A004"), "AJACCIO", "20000", "1 rue d'Été", point),
                new Dwelling(
                        DwellingKind.FLAT,
                        DwellingType.T2,
                        new BigDecimal("47.50"),
                        floor,
                        true,
                        false,
                        energy,
                        energy),
                new Rent(RentStandard.PLUS, new BigDecimal("391.04"), new BigDecimal("0.00")),
                LocalDate.now().plusMonths(2),
                LocalDate.now().plusYears(1),
                "Près de l'école, 47,5 m².");
    }

    private static String unique() {
        return UUID.randomUUID().toString();
    }
}
